package org.puentesur.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.puentesur.directory.model.Country;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.model.InstitutionStatus;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.meeting.service.MeetingSubjects;
import org.puentesur.platform.web.Reader;

/** What a plan of a meeting chooses from. */
@Named("meetingChoices")
@RequestScoped
public class MeetingChoices {

  @Inject DirectoryService directory;
  @Inject Instance<MeetingSubjects> subjects;
  @Inject Reader reader;

  /** Designated institutions by country and name. */
  public List<SelectItem> getInstitutions() {
    return directory.institutions().stream()
        .filter(each -> each.status() == InstitutionStatus.DESIGNATED)
        .sorted(Comparator.comparing(this::country).thenComparing(this::name))
        .map(each -> new SelectItem(each.id().toString(), country(each) + " · " + name(each)))
        .toList();
  }

  /** What the reader may say that the meeting is about, and what it is about already. */
  public List<SelectItem> about(String chosen) {
    List<SelectItem> items =
        subjects.stream()
            .flatMap(source -> source.subjects().stream())
            .map(each -> new SelectItem(each.code(), each.code() + " · " + title(each)))
            .collect(Collectors.toCollection(ArrayList::new));
    if (chosen != null && items.stream().noneMatch(item -> item.getValue().equals(chosen))) {
      items.add(new SelectItem(chosen, chosen));
    }
    return items;
  }

  private String title(MeetingSubjects.Subject subject) {
    return subject.titles().in(reader.getLanguage());
  }

  private String country(Institution institution) {
    return Country.name(institution.country(), reader.getLanguage());
  }

  private String name(Institution institution) {
    return institution.names().in(reader.getLanguage());
  }
}
