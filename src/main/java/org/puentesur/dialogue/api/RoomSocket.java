package org.puentesur.dialogue.api;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.puentesur.account.model.Caller;
import org.puentesur.dialogue.service.Channels;
import org.puentesur.dialogue.service.Credential;
import org.puentesur.dialogue.service.LiveDoor;
import org.puentesur.dialogue.service.Workers;

/**
 * What comes in a room, as it comes, after the number that the address names.
 *
 * <p>Nothing is written by the socket but that somebody types or is here: messages go by requests,
 * whose answer says that they are committed, whether sockets get through or not.
 */
@ServerEndpoint(value = "/live/rooms/{id}", configurator = Handshake.class)
public class RoomSocket {

  private static final Logger LOG = Logger.getLogger(RoomSocket.class.getName());
  private static final String FOLLOWER = "org.puentesur.follower";
  private static final String ALIVE = "{\"type\":\"alive\"}";
  private static final int LONGEST = 64;

  @Inject Channels channels;
  @Inject LiveDoor door;
  @Inject Workers workers;

  @OnOpen
  public void open(Session session, @PathParam("id") String id) throws IOException {
    session.setMaxTextMessageBufferSize(LONGEST);
    // the follower is asked now and then whether it still hears; the server's own clock would be
    // set anew, at some cost, with each message to each who follows
    session.setMaxIdleTimeout(0);
    Credential credential = (Credential) session.getUserProperties().get(Handshake.CREDENTIAL);
    try {
      SocketFollower follower =
          new SocketFollower(
              UUID.fromString(id), credential, after(session), session, channels, workers);
      // before anything can fail, so that whatever happens it is taken off the list again
      session.getUserProperties().put(FOLLOWER, follower);
      if (channels.join(follower)) {
        follower.start();
        return;
      }
    } catch (IllegalArgumentException noRoom) {
      LOG.log(Level.FINE, "no room has this address", noRoom);
    }
    session.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, ""));
  }

  private static long after(Session session) {
    List<String> after = session.getRequestParameterMap().getOrDefault("after", List.of("0"));
    return Long.parseLong(after.get(0));
  }

  /**
   * {@code typing}, or {@code here}, which is answered: so both ends know that the line carries.
   * Who says it more often than people do is not passed on.
   */
  @OnMessage
  public void said(Session session, String word) {
    if (!(session.getUserProperties().get(FOLLOWER) instanceof SocketFollower follower)) {
      return;
    }
    boolean passed = follower.heard();
    if (word.equals("here")) {
      follower.tell(ALIVE);
    }
    if (passed && channels.isSmall(follower.room())) {
      door.reader(follower.credential(), follower.room())
          .filter(Caller::signedIn)
          .ifPresent(person -> door.tell(person, follower.room(), word.equals("typing")));
    }
  }

  @OnClose
  public void close(Session session) {
    if (session.getUserProperties().get(FOLLOWER) instanceof SocketFollower follower) {
      channels.part(follower);
    }
  }

  /**
   * Ends a line that breaks, or whose start was cut short by a database that was away: its other
   * end comes back and names what it has.
   */
  @OnError
  public void broken(Session session, Throwable cause) throws IOException {
    LOG.log(Level.FINE, "a socket broke", cause);
    close(session);
    if (session.isOpen()) {
      session.close(new CloseReason(CloseReason.CloseCodes.UNEXPECTED_CONDITION, ""));
    }
  }
}
