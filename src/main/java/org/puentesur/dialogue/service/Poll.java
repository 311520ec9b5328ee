package org.puentesur.dialogue.service;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Somebody who waits once: for the first news, or until their patience ends. */
public final class Poll implements Follower {

  private final UUID room;
  private final Credential credential;
  private final long after;
  private final Channels channels;
  private final Executor executor;
  private final Consumer<List<Frame>> answer;
  private final Runnable out;
  private final AtomicBoolean answered = new AtomicBoolean();

  /**
   * A poll of a room after a number.
   *
   * @param answer takes the news, on a thread of the executor
   * @param out is told that there is no such room any more
   */
  public Poll(
      UUID room,
      Credential credential,
      long after,
      Channels channels,
      Executor executor,
      Consumer<List<Frame>> answer,
      Runnable out) {
    this.room = room;
    this.credential = credential;
    this.after = after;
    this.channels = channels;
    this.executor = executor;
    this.answer = answer;
    this.out = out;
  }

  /** Starts to wait. */
  public void start() {
    if (channels.join(this)) {
      wake();
    } else {
      leave();
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
    List<Frame> news = channels.after(this, after);
    if (!news.isEmpty()) {
      end(() -> answer.accept(news));
    }
  }

  /** Answers that nothing has come. */
  public void giveUp() {
    end(() -> answer.accept(List.of()));
  }

  /** Waits for what lasts, not for what passes. */
  @Override
  public void tell(String news) {
    // a poll is answered by entries alone
  }

  @Override
  public void leave() {
    end(out);
  }

  private void end(Runnable last) {
    if (answered.compareAndSet(false, true)) {
      channels.part(this);
      executor.execute(last);
    }
  }
}
