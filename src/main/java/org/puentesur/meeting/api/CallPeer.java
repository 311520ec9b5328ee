package org.puentesur.meeting.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.websocket.Session;
import java.util.List;
import java.util.UUID;
import org.puentesur.meeting.service.CallService.Pass;

/** One line into a call, and what its person shows of themselves there. */
final class CallPeer {

  /** How one takes part. */
  enum Mode {
    VIDEO,
    AUDIO,
    TEXT
  }

  private static final List<String> SHOWN = List.of("hand", "audio", "video", "screen");

  private final Session session;
  private final UUID meeting;
  private final Mode mode;
  private final Pass pass;
  private volatile JsonObject state = JsonValue.EMPTY_JSON_OBJECT;

  CallPeer(Session session, UUID meeting, Mode mode, Pass pass) {
    this.session = session;
    this.meeting = meeting;
    this.mode = mode;
    this.pass = pass;
  }

  String id() {
    return session.getId();
  }

  Session session() {
    return session;
  }

  UUID meeting() {
    return meeting;
  }

  UUID account() {
    return pass.caller().accountId();
  }

  UUID attendance() {
    return pass.attendance();
  }

  /** Whether sound or pictures go to and from here. */
  boolean sends() {
    return mode != Mode.TEXT;
  }

  /** Takes over what its person shows now. */
  void show(JsonObject told) {
    JsonObjectBuilder shown = Json.createObjectBuilder();
    SHOWN.forEach(each -> shown.add(each, told.getBoolean(each, false)));
    state = shown.build();
  }

  /** What the others see. */
  JsonObject seen() {
    return Json.createObjectBuilder(state)
        .add("id", id())
        .add("name", pass.caller().name())
        .add("mode", mode.name().toLowerCase(java.util.Locale.ROOT))
        .build();
  }

  void send(JsonObject message) {
    if (session.isOpen()) {
      session.getAsyncRemote().sendText(message.toString());
    }
  }
}
