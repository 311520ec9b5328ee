package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.puentesur.matching.Deadline;

/** Many who follow one room, some of whom lose their lines over and over. */
final class Crowd implements AutoCloseable {

  private static final int HERE_SECONDS = 25;
  private static final int DROP_MILLIS = 500;

  private final HttpClient http = HttpClient.newHttpClient();
  private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
  private final List<RoomReader> readers = new CopyOnWriteArrayList<>();
  private final UUID room;
  private final String cookie;
  private final long after;

  Crowd(UUID room, String cookie, long after) {
    this.room = room;
    this.cookie = cookie;
    this.after = after;
    clock.scheduleAtFixedRate(
        () -> readers.forEach(RoomReader::isHere), HERE_SECONDS, HERE_SECONDS, TimeUnit.SECONDS);
  }

  /** So many more follow the room at a node. */
  void come(Platform node, int many) {
    URI address = URI.create("ws://127.0.0.1:" + node.port() + "/live/rooms/" + room);
    for (int reader = 0; reader < many; reader++) {
      RoomReader next = new RoomReader(http, address, cookie, after, clock);
      readers.add(next);
      next.comes();
    }
  }

  /** From now on one in so many of them loses the line at random, again and again. */
  void dropOneIn(int many) {
    clock.scheduleAtFixedRate(
        () ->
            readers.get(many * ThreadLocalRandom.current().nextInt(readers.size() / many)).drops(),
        DROP_MILLIS,
        DROP_MILLIS,
        TimeUnit.MILLISECONDS);
  }

  /** Waits until everybody has had all up to a number, or something that does not follow. */
  void await(long last, Duration time) {
    assertThatCode(
            () -> Deadline.await(time, () -> readers.stream().allMatch(each -> each.done(last))))
        .as(() -> "%d readers with %d lines: %s".formatted(readers.size(), lines(), had()))
        .doesNotThrowAnyException();
  }

  /** What they had: one sentence, where all had the same. */
  Set<String> had() {
    return readers.stream().map(RoomReader::had).collect(Collectors.toSet());
  }

  /** How many lines they opened in all. */
  int lines() {
    return readers.stream().mapToInt(RoomReader::lines).sum();
  }

  @Override
  public void close() {
    readers.forEach(RoomReader::leaves);
    clock.shutdownNow();
  }
}
