package org.puentesur.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.puentesur.platform.text.ZoneText;

/**
 * Zones to choose from, the Americas first, each by its city and its distance from UTC of today.
 */
@Named("zoneChoices")
@RequestScoped
public class ZoneChoices {

  private static final Pattern PLACES =
      Pattern.compile("(America|Africa|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC");

  @Inject Reader reader;
  @Inject Clock clock;

  public List<SelectItem> getAll() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(name -> PLACES.matcher(name).matches())
        .map(ZoneId::of)
        .sorted(
            Comparator.comparing((ZoneId zone) -> !zone.getId().startsWith("America/"))
                .thenComparing(this::text))
        .map(zone -> new SelectItem(zone.getId(), text(zone)))
        .toList();
  }

  private String text(ZoneId zone) {
    return ZoneText.of(clock.instant().atZone(zone), reader.getLanguage());
  }
}
