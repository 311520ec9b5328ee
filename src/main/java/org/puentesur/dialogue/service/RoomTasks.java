package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.dialogue.model.Room;
import org.puentesur.platform.task.Task;
import org.puentesur.platform.task.TaskSource;
import org.puentesur.platform.text.Language;

/** Rooms where the caller is spoken to, or where another institution has waited for a day. */
@ApplicationScoped
public class RoomTasks implements TaskSource {

  private static final Duration PATIENCE = Duration.ofDays(1);
  // older news is no news
  private static final Duration REACH = Duration.ofDays(30);

  @Inject Waiting waiting;
  @Inject Rooms rooms;
  @Inject RoomGate gate;
  @Inject CurrentCaller current;
  @Inject Clock clock;

  @Override
  public List<Task> tasks() {
    if (!current.get().signedIn()) {
      return List.of();
    }
    Instant now = clock.instant();
    List<Waiting.Room> found = waiting.of(gate.access(), now.minus(REACH), now.minus(PATIENCE));
    Map<UUID, Room> byId = rooms.byId(found.stream().map(Waiting.Room::id).toList());
    return found.stream().map(each -> task(each, byId.get(each.id()))).toList();
  }

  private Task task(Waiting.Room waits, Room room) {
    Language language = room.titles().shownTo(current.get().language());
    return new Task(
        waits.since(),
        waits.spokenTo() ? "task.room.mentioned" : "task.room.unread",
        room.titles().in(language),
        language,
        "/rooms/" + room.id(),
        "task.room.action");
  }
}
