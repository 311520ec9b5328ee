package org.puentesur.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Optional;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.directory.service.Zones;
import org.puentesur.platform.web.Reader;

/**
 * By which clock this page tells times: the one that the reader chose, that of the place where
 * their browser is, or that of their country. A device that names no place but UTC has not been
 * told where it is.
 */
@RequestScoped
public class ReaderZone {

  @Inject Zones zones;
  @Inject Reader reader;
  @Inject CurrentCaller current;

  private Optional<ZoneId> found;

  public Optional<ZoneId> get() {
    if (found == null) {
      Caller caller = current.get();
      Optional<ZoneId> chosen =
          caller.signedIn() ? zones.chosen(caller.accountId()) : Optional.empty();
      found = chosen.or(this::place).or(() -> zones.home(caller));
    }
    return found;
  }

  private Optional<ZoneId> place() {
    return reader.zone().filter(zone -> zone.getId().matches("(?!Etc/)[A-Z][a-z]+/.+"));
  }
}
