package org.puentesur.meeting.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.puentesur.dialogue.api.Handshake;
import org.puentesur.dialogue.service.Credential;
import org.puentesur.meeting.model.CallWord;
import org.puentesur.meeting.service.CallService;
import org.puentesur.meeting.service.CallService.Pass;
import org.puentesur.platform.problem.NotFound;

/**
 * The line between a call's page and the platform: who is there, and what browsers tell each other
 * to find a way for sound and pictures. Neither passes through here.
 */
@ServerEndpoint(value = "/live/meetings/{id}", configurator = Handshake.class)
public class CallEndpoint {

  private static final Logger LOG = Logger.getLogger(CallEndpoint.class.getName());
  private static final String PEER = "org.puentesur.peer";
  private static final Set<String> MODES = Set.of("video", "audio", "text");
  private static final int LARGEST = 64 * 1024;
  private static final int FULL = 4001;
  private static final String ALIVE = "{\"type\":\"alive\"}";
  // a page in the background may say that it is here once a minute only
  private static final long SILENCE_MILLIS = 120_000;

  @Inject CallHub hub;
  @Inject CallService calls;

  @OnOpen
  public void open(Session session, @PathParam("id") String id) throws IOException {
    session.setMaxIdleTimeout(SILENCE_MILLIS);
    Credential credential = (Credential) session.getUserProperties().get(Handshake.CREDENTIAL);
    try {
      CallPeer peer = new CallPeer(session, UUID.fromString(id), credential);
      session.getUserProperties().put(PEER, peer);
      // first on the list, so that nothing is missed that is told from the entrance on
      hub.add(peer);
      Optional<Pass> pass = calls.enter(peer.meeting(), credential, peer.id(), mode(session));
      if (pass.isPresent()) {
        peer.welcome(pass.get().caller(), pass.get().line(), Welcome.json(pass.get()));
      } else {
        hub.leave(peer);
        peer.close(CloseCodes.getCloseCode(FULL));
      }
    } catch (NotFound | IllegalArgumentException stranger) {
      close(session);
      session.close(new CloseReason(CloseCodes.VIOLATED_POLICY, ""));
    }
  }

  private static String mode(Session session) {
    String named = session.getRequestParameterMap().getOrDefault("mode", List.of("text")).get(0);
    if (!MODES.contains(named)) {
      throw new IllegalArgumentException("no mode of a call");
    }
    return named;
  }

  @OnMessage(maxMessageSize = LARGEST)
  public void message(Session session, String text) throws IOException {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject message = reader.readObject();
      if (peer(session) != null) {
        take(peer(session), message);
      }
    } catch (JsonException | ClassCastException | IllegalArgumentException malformed) {
      session.close(new CloseReason(CloseCodes.CANNOT_ACCEPT, ""));
    }
  }

  private void take(CallPeer peer, JsonObject message) {
    switch (message.getString("type", "")) {
      case "signal" ->
          calls.pass(
              new CallWord(
                  peer.meeting(),
                  peer.id(),
                  UUID.fromString(message.getString("to", "")),
                  Json.createObjectBuilder()
                      .add("type", "signal")
                      .add("from", peer.id().toString())
                      .add("data", message.getJsonObject("data"))
                      .build()
                      .toString()));
      case "state" -> {
        peer.show(
            peer.line()
                .showing(
                    message.getBoolean("hand", false),
                    message.getBoolean("audio", false),
                    message.getBoolean("video", false),
                    message.getBoolean("screen", false)));
        calls.show(peer.meeting(), peer.line());
      }
      case "here" -> peer.send(ALIVE);
      default -> LOG.log(Level.FINE, "a line sent something unknown");
    }
  }

  @OnClose
  public void close(Session session) {
    if (peer(session) != null) {
      hub.leave(peer(session));
    }
  }

  /** A line that breaks is closed after it, which is all that there is to do. */
  @OnError
  public void broken(Session session, Throwable cause) {
    LOG.log(Level.FINE, "a line broke", cause);
  }

  private static CallPeer peer(Session session) {
    return (CallPeer) session.getUserProperties().get(PEER);
  }
}
