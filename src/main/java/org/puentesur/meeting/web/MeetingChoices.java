package org.puentesur.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.puentesur.directory.model.Country;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.model.InstitutionStatus;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.platform.web.Reader;

/** What a plan of a meeting chooses from. */
@Named("meetingChoices")
@RequestScoped
public class MeetingChoices {

  private static final Pattern PLACES =
      Pattern.compile("(America|Africa|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC");

  @Inject DirectoryService directory;
  @Inject Reader reader;
  @Inject Clock clock;

  /** Zones by their IANA names, the Americas first, each with its distance from UTC of today. */
  public List<SelectItem> getZones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(name -> PLACES.matcher(name).matches())
        .sorted(
            Comparator.comparing((String name) -> !name.startsWith("America/"))
                .thenComparing(Comparator.naturalOrder()))
        .map(this::zone)
        .toList();
  }

  private SelectItem zone(String name) {
    String offset = clock.instant().atZone(ZoneId.of(name)).getOffset().getId();
    return new SelectItem(
        name, name.replace('_', ' ') + " (UTC" + offset.replace("Z", "±00:00") + ")");
  }

  /** Designated institutions by country and name. */
  public List<SelectItem> getInstitutions() {
    return directory.institutions().stream()
        .filter(each -> each.status() == InstitutionStatus.DESIGNATED)
        .sorted(Comparator.comparing(this::country).thenComparing(this::name))
        .map(each -> new SelectItem(each.id().toString(), country(each) + " · " + name(each)))
        .toList();
  }

  private String country(Institution institution) {
    return Country.name(institution.country(), reader.getLanguage());
  }

  private String name(Institution institution) {
    return institution.names().in(reader.getLanguage());
  }
}
