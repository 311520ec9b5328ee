package org.puentesur.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puentesur.directory.model.Country;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.meeting.model.Invitee;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.platform.web.Reader;

/** The names of those invited, institutions' in the reader's language. */
@Named("guests")
@RequestScoped
public class GuestNames {

  @Inject DirectoryService directory;
  @Inject Reader reader;

  private Map<UUID, Institution> institutions;

  public String name(Invitee guest) {
    Institution institution = guest.person() ? null : institutions().get(guest.party());
    return institution == null ? guest.name() : institution.names().in(reader.getLanguage());
  }

  /** The name of an institution that takes part. */
  public String institution(UUID id) {
    Institution found = institutions().get(id);
    return found == null ? "" : found.names().in(reader.getLanguage());
  }

  public String country(Invitee guest) {
    return guest.country() == null ? null : Country.name(guest.country(), reader.getLanguage());
  }

  /** The countries of a meeting in one line, the organiser's first. */
  public String countries(Meeting meeting) {
    return Stream.concat(
            Stream.of(meeting.organiser()).map(by -> by.country()),
            meeting.invited().stream().map(Invitee::country))
        .filter(Objects::nonNull)
        .distinct()
        .map(code -> Country.name(code, reader.getLanguage()))
        .collect(Collectors.joining(" · "));
  }

  private Map<UUID, Institution> institutions() {
    if (institutions == null) {
      institutions =
          directory.institutions().stream()
              .collect(Collectors.toMap(Institution::id, Function.identity()));
    }
    return institutions;
  }
}
