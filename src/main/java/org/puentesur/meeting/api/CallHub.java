package org.puentesur.meeting.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The lines that are open on this node; they end with it, and browsers open them anew. */
@ApplicationScoped
public class CallHub {

  private final Map<String, CallPeer> peers = new ConcurrentHashMap<>();

  /** Adds a line and tells both sides of each other, unless too many send already. */
  synchronized boolean enter(CallPeer peer, int most, JsonObject welcome) {
    List<CallPeer> there = others(peer).toList();
    if (peer.sends() && there.stream().filter(CallPeer::sends).count() >= most) {
      return false;
    }
    peers.put(peer.id(), peer);
    JsonArrayBuilder seen = Json.createArrayBuilder();
    there.forEach(other -> seen.add(other.seen()));
    peer.send(Json.createObjectBuilder(welcome).add("you", peer.id()).add("peers", seen).build());
    tell(peer, about("joined", peer));
    return true;
  }

  Optional<CallPeer> find(String id) {
    return Optional.ofNullable(peers.get(id));
  }

  /** Takes a line out, and tells those who stay. */
  Optional<CallPeer> leave(String id) {
    CallPeer gone = peers.remove(id);
    if (gone != null) {
      tell(gone, Json.createObjectBuilder().add("type", "left").add("id", id).build());
    }
    return Optional.ofNullable(gone);
  }

  /** Hands something from one to another of the same call. */
  void pass(CallPeer from, String to, JsonObject message) {
    find(to)
        .filter(other -> other.meeting().equals(from.meeting()))
        .ifPresent(other -> other.send(message));
  }

  /** Tells all others of the call. */
  void tell(CallPeer from, JsonObject message) {
    others(from).forEach(other -> other.send(message));
  }

  static JsonObject about(String type, CallPeer peer) {
    return Json.createObjectBuilder().add("type", type).add("peer", peer.seen()).build();
  }

  Collection<CallPeer> all() {
    return List.copyOf(peers.values());
  }

  private Stream<CallPeer> others(CallPeer peer) {
    UUID meeting = peer.meeting();
    return peers.values().stream()
        .filter(each -> each.meeting().equals(meeting) && !each.id().equals(peer.id()));
  }
}
