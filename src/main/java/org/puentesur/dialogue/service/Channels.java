package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.puentesur.account.model.Caller;

/** The rooms that are followed on this node. */
@ApplicationScoped
public class Channels {

  private static final int SMALL = 50;

  @Inject LiveDoor door;

  private final Map<UUID, Channel> open = new ConcurrentHashMap<>();

  /**
   * Whether the follower may read the room and is told from now on what comes.
   *
   * <p>First on the list, then asked for the right, then the table for what has come meanwhile: a
   * signal that arrives before the first step finds nobody, and what it told of is seen by the
   * rest.
   */
  public boolean join(Follower follower) {
    Channel channel =
        open.compute(
            follower.room(),
            (room, there) -> {
              Channel joined = there == null ? new Channel(room, door) : there;
              joined.followers().put(follower, Caller.VISITOR);
              return joined;
            });
    Optional<Caller> caller = door.reader(follower.credential(), follower.room());
    if (caller.isEmpty()) {
      part(follower);
      return false;
    }
    channel.followers().replace(follower, caller.get());
    channel.advance();
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

  /** The same where it is at hand; empty where the table has to be read for it. */
  public Optional<List<Frame>> atHand(Follower follower, long number) {
    Channel channel = open.get(follower.room());
    return channel == null ? Optional.of(List.of()) : channel.atHand(number);
  }

  /** Whether there is more than a follower has. */
  public boolean more(Follower follower, long number) {
    Channel channel = open.get(follower.room());
    return channel != null && channel.head() > number;
  }

  /** Whether so few follow a room here that each may be shown to the others. */
  public boolean isSmall(UUID room) {
    Channel channel = open.get(room);
    return channel != null && channel.followers().size() <= SMALL;
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

  /** Finds the lines that are open and silent. */
  void check() {
    open.values().forEach(channel -> channel.followers().keySet().forEach(Follower::check));
  }

  /** Passing news of a room. */
  void pass(UUID room, String news) {
    Channel channel = open.get(room);
    if (channel != null) {
      channel.followers().keySet().forEach(follower -> follower.tell(news));
    }
  }

  /** The rights of an account, an institution or a room have changed: who may not read is out. */
  void askAgain(UUID changed) {
    ask(
        (follower, caller) ->
            !caller.signedIn()
                || changed.equals(caller.accountId())
                || changed.equals(caller.institution())
                || changed.equals(follower.room()));
  }

  /** Some change may have been missed, or a sign-in have grown old. */
  void askAll() {
    ask((follower, caller) -> true);
  }

  private void ask(BiPredicate<Follower, Caller> concerned) {
    for (Channel channel : open.values()) {
      channel.followers().entrySet().stream()
          .filter(each -> concerned.test(each.getKey(), each.getValue()))
          .map(Map.Entry::getKey)
          .filter(each -> door.reader(each.credential(), each.room()).isEmpty())
          .forEach(
              follower -> {
                part(follower);
                follower.leave();
              });
    }
  }
}
