package org.puentesur.journey;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.puentesur.dialogue.Participant;

/** People who write one message after the other, each until it is acknowledged. */
final class RoomWriters implements AutoCloseable {

  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(4);
  private static final int ACCEPTED = 200;
  private static final int AWAY = 500;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Set<Long> numbers = ConcurrentHashMap.newKeySet();
  private final UUID room;

  RoomWriters(UUID room) {
    this.room = room;
  }

  /** Each of them says so many; ends when all are acknowledged. */
  Future<?> say(int each, Participant... people) {
    List<Callable<Void>> tasks =
        IntStream.range(0, people.length)
            .mapToObj(person -> (Callable<Void>) () -> say(each, person, people[person]))
            .toList();
    return threads.submit(
        () -> {
          for (Future<Void> task : threads.invokeAll(tasks)) {
            task.get();
          }
          return null;
        });
  }

  private Void say(int many, int person, Participant by) {
    for (int message = 0; message < many; message++) {
      numbers.add(number(by, UUID.randomUUID(), "mensaje " + person + "-" + message));
    }
    return null;
  }

  // under the same id each time, as the page does
  private long number(Participant by, UUID client, String text) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (System.nanoTime() < end) {
      OptionalLong number = once(by, client, text);
      if (number.isPresent()) {
        return number.getAsLong();
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    throw new IllegalStateException("never acknowledged: " + text);
  }

  private OptionalLong once(Participant by, UUID client, String text) {
    try {
      HttpResponse<String> answer = by.sends(room, client, text);
      if (answer.statusCode() == ACCEPTED) {
        return OptionalLong.of(Participant.number(answer));
      }
      if (answer.statusCode() < AWAY) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
    } catch (UncheckedIOException killed) {
      return OptionalLong.empty();
    }
    return OptionalLong.empty();
  }

  /** The numbers that were given to those acknowledged. */
  Set<Long> numbers() {
    return numbers;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
