package org.puentesur.meeting.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason.CloseCode;
import jakarta.websocket.CloseReason.CloseCodes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.puentesur.meeting.model.CallWord;
import org.puentesur.meeting.service.CallService;

/** The lines that this node holds; they end with it, and browsers open them anew. */
@ApplicationScoped
public class CallHub {

  @Inject CallService calls;

  private final Map<UUID, CallPeer> peers = new ConcurrentHashMap<>();

  void add(CallPeer peer) {
    peers.put(peer.id(), peer);
  }

  /** Takes a line out, and tells those who stay. */
  void leave(CallPeer peer) {
    if (peers.remove(peer.id()) != null && peer.line() != null) {
      calls.leave(peer.meeting(), peer.id());
    }
  }

  /** Whether anybody of a call is here. */
  boolean knows(UUID meeting) {
    return peers.values().stream().anyMatch(peer -> peer.meeting().equals(meeting));
  }

  void deliver(CallWord word) {
    peers.values().stream()
        .filter(peer -> word.isFor(peer.id(), peer.meeting()))
        .forEach(peer -> peer.send(word.text()));
  }

  /** Ends the lines, of those whom it may concern, that may no longer be there. */
  void askAgain(Predicate<CallPeer> concerned) {
    all().stream()
        .filter(concerned)
        .filter(peer -> !calls.stays(peer.meeting(), peer.credential()))
        .forEach(peer -> end(peer, CloseCodes.VIOLATED_POLICY));
  }

  /** Ends lines to which something may not have come: browsers open them anew. */
  void endAll(Predicate<CallPeer> lost) {
    all().stream().filter(lost).forEach(peer -> end(peer, CloseCodes.SERVICE_RESTART));
  }

  private void end(CallPeer peer, CloseCode code) {
    try {
      leave(peer);
    } finally {
      peer.close(code);
    }
  }

  Collection<CallPeer> all() {
    return List.copyOf(peers.values());
  }
}
