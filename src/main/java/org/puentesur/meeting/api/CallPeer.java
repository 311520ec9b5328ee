package org.puentesur.meeting.api;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCode;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.puentesur.account.model.Caller;
import org.puentesur.dialogue.service.Credential;
import org.puentesur.meeting.model.CallLine;

/** One line into a call that this node holds. What comes before it was welcomed is held back. */
final class CallPeer {

  private static final Logger LOG = Logger.getLogger(CallPeer.class.getName());

  private final UUID id = UuidCreator.getTimeOrderedEpoch();
  private final Session session;
  private final UUID meeting;
  private final Credential credential;
  private final List<String> early = new ArrayList<>();
  private Caller caller = Caller.VISITOR;
  private CallLine line;

  CallPeer(Session session, UUID meeting, Credential credential) {
    this.session = session;
    this.meeting = meeting;
    this.credential = credential;
  }

  UUID id() {
    return id;
  }

  UUID meeting() {
    return meeting;
  }

  Credential credential() {
    return credential;
  }

  /** Whether an account, an institution or a meeting whose rights have changed concerns it. */
  synchronized boolean concerns(UUID changed) {
    return !caller.signedIn()
        || changed.equals(caller.accountId())
        || changed.equals(caller.institution())
        || changed.equals(meeting);
  }

  /** What the others see of it, null until it was welcomed. */
  synchronized CallLine line() {
    return line;
  }

  synchronized void show(CallLine shown) {
    line = shown;
  }

  /** Says who it is and who is there, then what has come meanwhile. */
  synchronized void welcome(Caller who, CallLine opened, String text) {
    caller = who;
    line = opened;
    deliver(text);
    early.forEach(this::deliver);
    early.clear();
  }

  synchronized void send(String text) {
    if (line == null) {
      early.add(text);
    } else {
      deliver(text);
    }
  }

  private void deliver(String text) {
    if (session.isOpen()) {
      session.getAsyncRemote().sendText(text);
    }
  }

  void close(CloseCode code) {
    try {
      session.close(new CloseReason(code, ""));
    } catch (IOException | IllegalStateException gone) {
      LOG.log(Level.FINE, "a line was closed from the other side", gone);
    }
  }
}
