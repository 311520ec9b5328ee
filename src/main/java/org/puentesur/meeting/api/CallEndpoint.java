package org.puentesur.meeting.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.io.StringReader;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.puentesur.meeting.service.CallService;
import org.puentesur.meeting.service.CallService.Pass;
import org.puentesur.meeting.service.CallSettings;
import org.puentesur.meeting.service.IceServers;
import org.puentesur.platform.problem.NotFound;

/**
 * The line between a call's page and the platform: who is there, and what browsers tell each other
 * to find a way for sound and pictures. Neither passes through here.
 */
@ServerEndpoint("/live/meetings/{id}")
public class CallEndpoint {

  private static final Logger LOG = Logger.getLogger(CallEndpoint.class.getName());
  private static final int LARGEST = 64 * 1024;
  private static final int FULL = 4001;
  private static final UUID NOBODY = new UUID(0, 0);

  @Inject CallHub hub;
  @Inject CallService calls;
  @Inject CallSettings settings;

  @OnOpen
  public void open(Session session, @PathParam("id") String id) throws IOException {
    Principal person = session.getUserPrincipal();
    try {
      UUID meeting = UUID.fromString(id);
      UUID account = person == null ? NOBODY : UUID.fromString(person.getName());
      Pass pass = calls.enter(meeting, account);
      CallPeer peer = new CallPeer(session, meeting, mode(session), pass);
      if (!hub.enter(peer, settings.most(), welcome(pass))) {
        session.close(new CloseReason(CloseCodes.getCloseCode(FULL), ""));
      }
    } catch (NotFound | IllegalArgumentException stranger) {
      session.close(new CloseReason(CloseCodes.VIOLATED_POLICY, ""));
    }
  }

  private static CallPeer.Mode mode(Session session) {
    List<String> named = session.getRequestParameterMap().get("mode");
    return CallPeer.Mode.valueOf(named == null ? "TEXT" : named.get(0).toUpperCase(Locale.ROOT));
  }

  private static JsonObject welcome(Pass pass) {
    JsonArrayBuilder ice = Json.createArrayBuilder();
    for (IceServers.Server server : pass.ice()) {
      JsonObjectBuilder entry =
          Json.createObjectBuilder().add("urls", Json.createArrayBuilder(server.urls()));
      if (server.credential() != null) {
        entry.add("username", server.username()).add("credential", server.credential());
      }
      ice.add(entry);
    }
    return Json.createObjectBuilder().add("type", "welcome").add("ice", ice).build();
  }

  @OnMessage(maxMessageSize = LARGEST)
  public void message(Session session, String text) throws IOException {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject message = reader.readObject();
      hub.find(session.getId()).ifPresent(peer -> take(peer, message));
    } catch (JsonException | ClassCastException malformed) {
      session.close(new CloseReason(CloseCodes.CANNOT_ACCEPT, ""));
    }
  }

  private void take(CallPeer peer, JsonObject message) {
    switch (message.getString("type", "")) {
      case "signal" ->
          hub.pass(
              peer,
              message.getString("to", ""),
              Json.createObjectBuilder()
                  .add("type", "signal")
                  .add("from", peer.id())
                  .add("data", message.getJsonObject("data"))
                  .build());
      case "state" -> {
        peer.show(message);
        hub.tell(peer, CallHub.about("state", peer));
      }
      default -> LOG.log(Level.FINE, "a line sent something unknown");
    }
  }

  @OnClose
  public void close(Session session) {
    hub.leave(session.getId()).ifPresent(gone -> calls.seen(List.of(gone.attendance())));
  }

  /** A line that breaks is closed after it, which is all that there is to do. */
  @OnError
  public void broken(Session session, Throwable cause) {
    LOG.log(Level.FINE, "a line broke", cause);
  }
}
