package org.puentesur.dialogue.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.dialogue.model.Line;
import org.puentesur.dialogue.model.Room;
import org.puentesur.dialogue.model.RoomRecord;
import org.puentesur.dialogue.model.RoomRecord.Recorded;
import org.puentesur.dialogue.service.RoomGate.Entered;
import org.puentesur.platform.text.RecordJson;

/** The record of a room, to be kept elsewhere; its hash is sealed with the event log. */
@Stateless
public class RecordService {

  private static final int PAGE = 500;

  @Inject RoomGate gate;
  @Inject RoomMessages messages;
  @Inject RoomLog log;

  /**
   * A record as it is handed out.
   *
   * @param json the same bytes as long as nothing is said
   * @param sha256 over these bytes, in hexadecimal
   */
  public record Exported(RoomRecord content, byte[] json, String sha256) {}

  /** All of a room that the caller may read. */
  @PermitAll
  public Exported export(UUID id) {
    Entered entered = gate.read(id);
    RoomRecord content = content(entered.room());
    byte[] json = RecordJson.write(content).getBytes(StandardCharsets.UTF_8);
    Exported exported = new Exported(content, json, sha256(json));
    if (entered.access().caller().signedIn()) {
      tell(exported);
    }
    return exported;
  }

  private RoomRecord content(Room room) {
    List<Recorded> said = new ArrayList<>();
    List<Line> page;
    long after = 0;
    do {
      page = messages.after(room.id(), after, room.lastNumber(), PAGE);
      for (Line line : page) {
        said.add(new Recorded(line.withoutHtml(), messages.earlier(line)));
        after = line.number();
      }
    } while (page.size() == PAGE);
    return new RoomRecord(
        room.id(),
        room.kind().name(),
        room.titles().byTag(),
        room.parties().stream().sorted().toList(),
        room.subject(),
        room.openedAt(),
        room.lastNumber(),
        said);
  }

  private void tell(Exported exported) {
    log.tell(
        "room.exported",
        exported.content().id(),
        Map.of(
            "number", Long.toString(exported.content().lastNumber()), "sha256", exported.sha256()));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
