package org.puentesur.dialogue.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.puentesur.account.model.Caller;
import org.puentesur.dialogue.model.Entry;

/**
 * What this node knows of one room that somebody follows here: each new entry is read and written
 * out once, however many follow; who is further behind reads the table.
 */
final class Channel {

  private static final int PAGE = 200;
  private static final int KEPT = 600;

  private final UUID room;
  private final LiveDoor door;
  private final Map<Follower, Caller> followers = new ConcurrentHashMap<>();
  private final List<Frame> latest = new ArrayList<>();
  private final PastPages past = new PastPages();
  private long head;

  Channel(UUID room, LiveDoor door) {
    this.room = room;
    this.door = door;
    head = door.last(room);
  }

  /** Those who follow, and who they were when they came. */
  Map<Follower, Caller> followers() {
    return followers;
  }

  /** Reads what has been committed since; where there was anything, wakes everybody. */
  void advance() {
    long before = head();
    List<Entry> news;
    do {
      news = door.after(room, head(), PAGE);
      take(news);
    } while (news.size() == PAGE);
    if (head() > before) {
      followers.keySet().forEach(Follower::wake);
    }
  }

  /** The number of the latest entry that this node knows of. */
  synchronized long head() {
    return head;
  }

  // what is kept from before an edit or a retraction still has the text that was replaced
  private synchronized void take(List<Entry> news) {
    for (Entry entry : news) {
      if (entry.number() <= head) {
        continue;
      }
      if (entry.kind().replacesText()) {
        latest.clear();
        past.forget();
      }
      latest.add(Frame.of(entry));
      head = entry.number();
    }
    if (latest.size() > 2 * KEPT) {
      latest.subList(0, latest.size() - KEPT).clear();
    }
  }

  /** What follows a number, a page of it; empty when there is nothing yet. May read the table. */
  List<Frame> after(long number) {
    return atHand(number).orElseGet(() -> past(number));
  }

  /** The same, where no table has to be read for it. */
  synchronized Optional<List<Frame>> atHand(long number) {
    if (number >= head) {
      return Optional.of(List.of());
    }
    int from = latest.isEmpty() ? -1 : (int) (number + 1 - latest.get(0).number());
    return from < 0
        ? Optional.empty()
        : Optional.of(List.copyOf(latest.subList(from, Math.min(from + PAGE, latest.size()))));
  }

  private List<Frame> past(long number) {
    long page = number / PAGE;
    return (page + 1) * PAGE <= head()
        ? past.page(page, each -> read(each * PAGE)).subList((int) (number % PAGE), PAGE)
        : read(number);
  }

  private List<Frame> read(long number) {
    return door.after(room, number, PAGE).stream().map(Frame::of).toList();
  }
}
