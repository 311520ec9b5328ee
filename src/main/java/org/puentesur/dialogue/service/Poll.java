package org.puentesur.dialogue.service;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.puentesur.platform.problem.NotFound;

/** Somebody who waits once: for the first news, or until their patience ends. */
final class Poll implements Follower {

  private final UUID room;
  private final Credential credential;
  private final Semaphore woken = new Semaphore(0);
  private volatile boolean out;

  Poll(UUID room, Credential credential) {
    this.room = room;
    this.credential = credential;
  }

  /** What follows a number, as soon as something does; not found for who may not read the room. */
  List<Frame> await(Channels channels, long after, Duration patience) {
    if (!channels.join(this)) {
      throw new NotFound("room " + room);
    }
    try {
      long end = System.nanoTime() + patience.toNanos();
      List<Frame> news = channels.after(this, after);
      // who joins is woken by that alone, and may be by what they have already
      while (news.isEmpty()
          && !out
          && woken.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        woken.drainPermits();
        news = channels.after(this, after);
      }
      if (out) {
        throw new NotFound("room " + room);
      }
      return news;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    } finally {
      channels.part(this);
    }
  }

  @Override
  public UUID room() {
    return room;
  }

  @Override
  public Credential credential() {
    return credential;
  }

  @Override
  public void wake() {
    woken.release();
  }

  @Override
  public void tell(String news) {
    // a poll is answered by entries alone
  }

  @Override
  public void check() {
    // a poll ends by itself
  }

  @Override
  public void leave() {
    out = true;
    woken.release();
  }
}
