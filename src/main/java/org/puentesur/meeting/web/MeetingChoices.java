package org.puentesur.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.puentesur.directory.model.Country;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.model.InstitutionStatus;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.platform.web.Reader;

/** What a plan of a meeting chooses from. */
@Named("meetingChoices")
@RequestScoped
public class MeetingChoices {

  @Inject DirectoryService directory;
  @Inject Reader reader;

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
