package org.puentesur.meeting.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.service.MeetingService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.Reader;
import org.puentesur.platform.web.RecordId;

/** Where a meeting is planned and revised. */
@Named
@ViewScoped
public class MeetingEditPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject transient MeetingService service;
  @Inject CurrentCaller current;
  @Inject Problems problems;
  @Inject Reader reader;

  private UUID id;
  private int version;
  private MeetingForm form = new MeetingForm();

  public void load() {
    id = RecordId.ofRequest();
    try {
      if (!calls()) {
        problems.notFound();
      } else if (id == null) {
        form.begin(reader, RecordId.parameter("cooperation"), RecordId.parameter("with"));
      } else {
        show(service.get(id));
      }
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  private boolean calls() {
    return current.get().roles().stream().anyMatch(Role::ofInstitution)
        || current.get().is(Role.FACILITATOR)
        || current.get().is(Role.REGIONAL_COORDINATOR);
  }

  private void show(Meeting meeting) {
    if (service.manages(meeting) && meeting.planned()) {
      version = meeting.version();
      form = new MeetingForm(meeting);
    } else {
      problems.notFound();
    }
  }

  public void save() {
    problems.done(
        () -> {
          Meeting saved =
              id == null
                  ? service.schedule(form.draft())
                  : service.revise(id, version, form.draft());
          problems.go("/meetings/" + saved.id());
        });
  }

  public UUID getId() {
    return id;
  }

  public MeetingForm getForm() {
    return form;
  }

  /** Lengths in minutes to choose from. */
  public List<Integer> getLengths() {
    return List.of(15, 30, 45, 60, 90, 120, 180, 240, 480);
  }
}
