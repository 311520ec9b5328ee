package org.puentesur.dialogue.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.dialogue.model.ReaderKind;
import org.puentesur.dialogue.model.Room;
import org.puentesur.dialogue.model.RoomReader;
import org.puentesur.dialogue.model.ShutOut;
import org.puentesur.dialogue.service.RoomGate.Entered;
import org.puentesur.dialogue.service.RoomPeopleService;
import org.puentesur.dialogue.service.RoomService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** Who reads a room; for those who moderate it also whom they invite, shut out and let back. */
@Named
@RequestScoped
public class RoomPeoplePage {

  @Inject RoomService rooms;
  @Inject RoomPeopleService people;
  @Inject Problems problems;

  private Entered entered;
  private Map<ReaderKind, List<RoomReader>> readers = Map.of();
  private List<ShutOut> shutOut = List.of();
  private List<RoomReader> found = List.of();
  private String reason;

  // before the view is built, so that a postback finds the buttons that it pressed
  @PostConstruct
  void find() {
    try {
      UUID id = RecordId.ofRequest();
      entered = rooms.get(id);
      readers =
          people.of(id).stream()
              .collect(
                  Collectors.groupingBy(RoomReader::kind, LinkedHashMap::new, Collectors.toList()));
      shutOut = people.shutOut(id);
      if (isModerated()) {
        found = people.find(id, getQuery());
      }
    } catch (NotFound gone) {
      entered = null;
    }
  }

  public void load() {
    if (entered == null) {
      problems.notFound();
    }
  }

  public void exclude(RoomReader person) {
    act(() -> people.exclude(id(), person.id(), reason), "room-excluded");
  }

  public void readmit(RoomReader person) {
    act(() -> people.readmit(id(), person.id()), "room-readmitted");
  }

  public void invite(RoomReader person) {
    act(() -> people.invite(id(), person.id()), "room-invited");
  }

  public void dismiss(RoomReader person) {
    act(() -> people.dismiss(id(), person.id()), "room-dismissed");
  }

  private void act(Runnable step, String done) {
    if (problems.done(step)) {
      problems.go("/rooms/" + id() + "/people?done=" + done);
    }
  }

  private UUID id() {
    return getRoom().id();
  }

  public Room getRoom() {
    return entered == null ? null : entered.room();
  }

  /** Whether the reader may invite, shut out and let back. */
  public boolean isModerated() {
    return entered.access().moderates(entered.room());
  }

  /** Why people read it, as far as there are such people. */
  public List<ReaderKind> getKinds() {
    return readers.keySet().stream().sorted().toList();
  }

  /** Those who read it for that reason. */
  public List<RoomReader> readers(ReaderKind kind) {
    return readers.get(kind);
  }

  public UUID getReader() {
    return entered.access().account();
  }

  public List<ShutOut> getShutOut() {
    return shutOut;
  }

  /** Whom the moderator looks for, null where they do not. */
  public String getQuery() {
    String query = RecordId.parameter("q");
    return query == null || query.isBlank() ? null : query.strip();
  }

  public List<RoomReader> getFound() {
    return found;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
