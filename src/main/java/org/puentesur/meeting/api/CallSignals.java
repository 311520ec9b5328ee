package org.puentesur.meeting.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.puentesur.meeting.service.CallService;
import org.puentesur.platform.signal.Hearer;

/** What the lines into calls that this node holds are told, and whether they may stay. */
@ApplicationScoped
public class CallSignals implements Hearer {

  private static final String WORDS = "puentesur_call";
  private static final String MEETINGS = "puentesur_meeting";
  private static final String RIGHTS = "puentesur_rights";
  // a sign-in grows old without a word
  private static final long ASK_AGAIN_NANOS = TimeUnit.MINUTES.toNanos(1);

  @Inject CallHub hub;
  @Inject CallService calls;

  private final List<Long> words = new ArrayList<>();
  private long askedAt;

  @Override
  public Set<String> channels() {
    return Set.of(WORDS, MEETINGS, RIGHTS);
  }

  // an offer that was missed would leave two waiting for each other
  @Override
  public void begin() {
    words.clear();
    hub.endAll(peer -> true);
  }

  @Override
  public void hear(String channel, String told) {
    String[] parts = told.split(" ", 2);
    UUID id = UUID.fromString(parts[0]);
    if (!channel.equals(WORDS)) {
      settle();
      hub.askAgain(peer -> peer.concerns(id));
    } else if (hub.knows(id)) {
      words.add(Long.valueOf(parts[1]));
    }
  }

  @Override
  public void settle() {
    if (!words.isEmpty()) {
      calls.told(words).forEach(hub::deliver);
      words.clear();
    }
  }

  @Override
  public void tick() {
    if (System.nanoTime() - askedAt > ASK_AGAIN_NANOS) {
      askedAt = System.nanoTime();
      hub.askAgain(peer -> true);
    }
  }
}
