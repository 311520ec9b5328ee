package org.puentesur.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.puentesur.dialogue.WholeMessages;
import org.puentesur.journey.Platform;

/** Many sockets on one address, that note how long what is said was under way. */
final class Audience implements AutoCloseable {

  private static final String SAID_AT = "said-at-";
  private static final String TEXT = "\"text\":\"" + SAID_AT;
  private static final String FILLING = " ".repeat(10) + "salud y población ".repeat(20);
  private static final int AT_ONCE = 50;

  private final HttpClient http = HttpClient.newHttpClient();
  private final ConcurrentLinkedQueue<WebSocket> lines = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
  private final Heap heap;
  private final URI address;
  private final String cookie;
  private long weight;
  private volatile long notedFrom = Long.MAX_VALUE;

  Audience(Platform platform, URI address, String cookie) {
    heap = new Heap(platform);
    this.address = address;
    this.cookie = cookie;
  }

  /**
   * What came of it.
   *
   * @param median milliseconds from before it was said to its arrival at a reader
   * @param p99 milliseconds that 99 of 100 arrivals keep within
   * @param heap bytes that one more reader takes in the server
   */
  record Figures(double median, double p99, long heap) {}

  /** Says something to all of them. */
  interface Voice {
    void say(String text) throws Exception;
  }

  private final class Reader extends WholeMessages {

    @Override
    protected void heard(String message) {
      note(message, System.nanoTime());
    }
  }

  // each entry of a page counts
  private void note(String news, long now) {
    int at = news.indexOf(TEXT);
    while (at >= 0) {
      int from = at + TEXT.length();
      long said = Long.parseLong(news.substring(from, news.indexOf(' ', from)));
      if (said >= notedFrom) {
        times.add(now - said);
      }
      at = news.indexOf(TEXT, from);
    }
  }

  /** So many open their sockets. */
  Audience come(int many) throws Exception {
    long before = heap.used();
    for (int opened = 0; opened < many; opened += AT_ONCE) {
      List<CompletableFuture<WebSocket>> some =
          IntStream.range(0, AT_ONCE).mapToObj(i -> open()).toList();
      for (CompletableFuture<WebSocket> each : some) {
        lines.add(each.get(1, TimeUnit.MINUTES));
      }
    }
    weight = (heap.used() - before) / many;
    return this;
  }

  private CompletableFuture<WebSocket> open() {
    return http.newWebSocketBuilder().header("Cookie", cookie).buildAsync(address, new Reader());
  }

  /**
   * Says something by the first of the sockets, where the other end passes on what is said; about
   * as long as an entry of a room with the same text.
   */
  void says(String text) throws Exception {
    String passed =
        "{\"html\":\"" + text + "\",\"filling\":\"" + FILLING + "\",\"text\":\"" + text + "\"}";
    lines.peek().sendText(passed, true).get(1, TimeUnit.MINUTES);
  }

  /** Has so many things said a second, first to warm up and then to be noted. */
  Figures hear(Voice voice, int aSecond, int warmUp, int seconds) throws Exception {
    say(voice, aSecond, warmUp);
    // what was said to warm up may still be under way
    notedFrom = System.nanoTime();
    say(voice, aSecond, seconds);
    long expected = (long) lines.size() * aSecond * seconds;
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (times.size() < expected && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
    if (times.size() != expected) {
      throw new IllegalStateException(times.size() + " came of " + expected);
    }
    long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return new Figures(Times.at(sorted, 0.5), Times.at(sorted, 0.99), weight);
  }

  private static void say(Voice voice, int aSecond, int seconds) throws Exception {
    long step = TimeUnit.SECONDS.toNanos(1) / aSecond;
    long next = System.nanoTime();
    for (int said = 0; said < aSecond * seconds; said++) {
      next += step;
      LockSupport.parkNanos(next - System.nanoTime());
      voice.say(SAID_AT + System.nanoTime() + FILLING);
    }
  }

  @Override
  public void close() {
    lines.forEach(WebSocket::abort);
  }
}
