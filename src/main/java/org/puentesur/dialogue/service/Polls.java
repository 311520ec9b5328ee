package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/**
 * Those who wait for news by requests.
 *
 * <p>They wait on the thread of their request: the server mixes up requests whose answer another
 * thread completes before the first has let go of them. So that this leaves threads for everybody
 * else, only so many may wait; who comes when all places are taken is answered at once.
 */
@ApplicationScoped
public class Polls {

  private static final int PLACES = 60;
  private static final Duration LONGEST = Duration.ofSeconds(25);

  @Inject Channels channels;

  private final Semaphore places = new Semaphore(PLACES);

  /** What follows a number; waits for it where nothing does yet and there is a place to wait. */
  public List<Frame> await(UUID room, Credential credential, long after, Duration patience) {
    Poll poll = new Poll(room, credential);
    if (patience.isZero() || !places.tryAcquire()) {
      return poll.await(channels, after, Duration.ZERO);
    }
    try {
      return poll.await(channels, after, patience.compareTo(LONGEST) < 0 ? patience : LONGEST);
    } finally {
      places.release();
    }
  }
}
