package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The rooms that are followed on this node. */
@ApplicationScoped
public class Channels {

  @Inject LiveDoor door;

  private final Map<UUID, Channel> open = new ConcurrentHashMap<>();

  /** Whether the follower may read the room and is told from now on what comes. */
  public boolean join(Follower follower) {
    if (door.reader(follower.credential(), follower.room()).isEmpty()) {
      return false;
    }
    // in one step with the removal of an empty channel
    open.compute(
        follower.room(),
        (room, there) -> {
          Channel channel = there == null ? new Channel(room, door) : there;
          channel.followers().add(follower);
          return channel;
        });
    return true;
  }

  /** Tells the follower nothing more. */
  public void part(Follower follower) {
    open.computeIfPresent(
        follower.room(),
        (room, channel) -> {
          channel.followers().remove(follower);
          return channel.followers().isEmpty() ? null : channel;
        });
  }

  /** What a follower has not had yet, a page of it. */
  public List<Frame> after(Follower follower, long number) {
    Channel channel = open.get(follower.room());
    return channel == null ? List.of() : channel.after(number);
  }

  /** A room has a new entry. */
  void news(UUID room) {
    Channel channel = open.get(room);
    if (channel != null) {
      channel.advance();
    }
  }

  /** Any room may have: some news may have been missed. */
  void newsAnywhere() {
    open.values().forEach(Channel::advance);
  }

  /** Passing news of a room. */
  void pass(UUID room, String news) {
    Channel channel = open.get(room);
    if (channel != null) {
      channel.followers().forEach(follower -> follower.tell(news));
    }
  }

  /** Somebody's rights have changed: who may not read any more is out. */
  void askAgain() {
    open.values().stream()
        .flatMap(channel -> channel.followers().stream())
        .filter(each -> door.reader(each.credential(), each.room()).isEmpty())
        .forEach(
            follower -> {
              part(follower);
              follower.leave();
            });
  }
}
