package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.puentesur.platform.signal.Hearer;

/**
 * What the rooms that are followed here are told. Many entries of one room in a row are one piece
 * of news; a change of rights stays in its place.
 */
@ApplicationScoped
public class RoomSignals implements Hearer {

  private static final String ENTRIES = "puentesur_room";
  private static final String PASSING = "puentesur_passing";
  private static final String RIGHTS = "puentesur_rights";
  // a sign-in grows old without a word
  private static final long ASK_AGAIN_NANOS = TimeUnit.MINUTES.toNanos(1);

  @Inject Channels channels;

  private final Set<UUID> rooms = new LinkedHashSet<>();
  private long askedAt;

  @Override
  public Set<String> channels() {
    return Set.of(ENTRIES, PASSING, RIGHTS);
  }

  @Override
  public void begin() {
    rooms.clear();
    channels.askAll();
    channels.newsAnywhere();
    askedAt = System.nanoTime();
  }

  @Override
  public void hear(String channel, String told) {
    String[] parts = told.split(" ", 2);
    UUID id = UUID.fromString(parts[0]);
    switch (channel) {
      case ENTRIES -> rooms.add(id);
      case PASSING -> channels.pass(id, parts[1]);
      default -> {
        settle();
        channels.askAgain(id);
      }
    }
  }

  @Override
  public void settle() {
    rooms.forEach(channels::news);
    rooms.clear();
  }

  @Override
  public void tick() {
    channels.check();
    if (System.nanoTime() - askedAt > ASK_AGAIN_NANOS) {
      begin();
    }
  }
}
