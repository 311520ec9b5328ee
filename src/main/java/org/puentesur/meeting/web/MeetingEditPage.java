package org.puentesur.meeting.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.directory.web.ReaderZone;
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
  @Inject transient ReaderZone zone;

  private UUID id;
  private int version;
  private MeetingForm form = new MeetingForm();

  public void load() {
    id = RecordId.ofRequest();
    try {
      if (!calls()) {
        problems.notFound();
      } else if (id == null) {
        begin();
      } else {
        show(service.get(id));
      }
    } catch (NotFound | IllegalArgumentException gone) {
      problems.notFound();
    }
  }

  private void begin() {
    form.begin(reader.getLanguage(), zone.get().orElse(ZoneId.of("UTC")));
    String room = RecordId.parameter("room");
    form.about(
        RecordId.parameter("cooperation"),
        room == null ? null : UUID.fromString(room),
        RecordId.parameter("with"));
  }

  private boolean calls() {
    return current.get().roles().stream().anyMatch(Role::ofInstitution)
        || current.get().is(Role.FACILITATOR)
        || current.get().is(Role.REGIONAL_COORDINATOR);
  }

  private void show(Meeting meeting) {
    if (service.manages(meeting) && (meeting.planned() || meeting.polling())) {
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

  /** Whether the form has room for several dates: before the date of a meeting is fixed. */
  public boolean isOpenDate() {
    return id == null || form.isPolling();
  }

  /** Where the other dates are, in the form. */
  public List<Integer> getOthers() {
    return IntStream.range(0, form.getOthers().length).boxed().toList();
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
