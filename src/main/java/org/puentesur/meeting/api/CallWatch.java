package org.puentesur.meeting.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.puentesur.meeting.service.CallService;

/**
 * Says every few seconds that this node's lines are there; those of a node that says so no more are
 * ended by the others.
 */
@Singleton
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class CallWatch {

  @Inject CallHub hub;
  @Inject CallService calls;

  /** One round; a line that others took for gone, since this node was slow, is opened anew. */
  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  @PermitAll
  public void look() {
    Collection<CallPeer> open = hub.all().stream().filter(peer -> peer.line() != null).toList();
    if (!open.isEmpty()) {
      Set<UUID> still = calls.seen(open.stream().map(CallPeer::id).toList());
      hub.endAll(peer -> open.contains(peer) && !still.contains(peer.id()));
    }
  }
}
