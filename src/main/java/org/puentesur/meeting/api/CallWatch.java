package org.puentesur.meeting.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.puentesur.meeting.service.CallService;

/**
 * Ends the lines of those who may no longer be in a call: within a second of a change to the
 * meeting, within ten of a change to the account.
 */
@Singleton
@DependsOn("Migration")
public class CallWatch {

  private static final Logger LOG = Logger.getLogger(CallWatch.class.getName());

  @Inject CallHub hub;
  @Inject CallService calls;

  // as of the last look; lost with the node, and so are the lines
  private Map<UUID, Integer> versions = new HashMap<>();

  /** Looks at the meetings whose version has risen. */
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  @PermitAll
  public void lookAtMeetings() {
    Collection<CallPeer> open = hub.all();
    if (open.isEmpty()) {
      return;
    }
    Map<UUID, Integer> now =
        calls.versions(open.stream().map(CallPeer::meeting).collect(Collectors.toSet()));
    open.stream()
        .filter(peer -> !now.getOrDefault(peer.meeting(), -1).equals(known(peer)))
        .forEach(this::look);
    versions = now;
  }

  private Integer known(CallPeer peer) {
    return versions.get(peer.meeting());
  }

  /** Looks at everybody, and notes that those who stay are there. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  @PermitAll
  public void lookAtAll() {
    hub.all().forEach(this::look);
    Collection<CallPeer> open = hub.all();
    if (!open.isEmpty()) {
      calls.seen(open.stream().map(CallPeer::attendance).toList());
    }
  }

  private void look(CallPeer peer) {
    if (calls.stays(peer.meeting(), peer.account())) {
      return;
    }
    hub.leave(peer.id());
    try {
      peer.session().close(new CloseReason(CloseCodes.VIOLATED_POLICY, ""));
    } catch (IOException e) {
      LOG.log(Level.FINE, "a line was closed from the other side", e);
    }
  }
}
