package org.puentesur.journey;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import org.puentesur.dialogue.WholeMessages;

/**
 * Somebody who follows a room as its page does: who loses the line comes back a moment later and
 * names the last number they had. Of what came it keeps no more than is needed to tell a gap, a
 * repeat and a difference.
 */
final class RoomReader {

  private static final String ENTRIES = "{\"type\":\"entries\"";
  private static final String NUMBER = "\"number\":";
  private static final String TEXT = "\"text\":\"";
  // a server that dies while a line opens may leave it so for ever
  private static final int OPENED_SECONDS = 10;
  private static final int FIRST_PAUSE_MILLIS = 100;
  private static final int LONGEST_PAUSE_MILLIS = 1_500;

  private final HttpClient http;
  private final URI room;
  private final String cookie;
  private final ScheduledExecutorService clock;
  private final CRC32 said = new CRC32();
  private Line line;
  private String fault;
  private long last;
  private int lines;
  private boolean gone;

  RoomReader(HttpClient http, URI room, String cookie, long after, ScheduledExecutorService clock) {
    this.http = http;
    this.room = room;
    this.cookie = cookie;
    this.clock = clock;
    last = after;
  }

  /** One line, for as long as it lasts. */
  private final class Line extends WholeMessages {

    private WebSocket socket;

    @Override
    protected void heard(String message) {
      take(this, message);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
      lost(this);
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable cause) {
      lost(this);
    }
  }

  /** Opens a line after the last number it has. */
  synchronized void comes() {
    if (gone) {
      return;
    }
    Line next = new Line();
    line = next;
    lines++;
    http.newWebSocketBuilder()
        .header("Cookie", cookie)
        .buildAsync(URI.create(room + "?after=" + last), next)
        .orTimeout(OPENED_SECONDS, TimeUnit.SECONDS)
        .whenComplete((socket, failed) -> opened(next, socket));
  }

  private synchronized void opened(Line next, WebSocket socket) {
    next.socket = socket;
    if (socket == null) {
      lost(next);
    } else if (gone || next != line) {
      socket.abort();
    }
  }

  private synchronized void lost(Line ended) {
    if (ended == line && !gone) {
      line = null;
      clock.schedule(
          this::comes,
          ThreadLocalRandom.current().nextInt(FIRST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS),
          TimeUnit.MILLISECONDS);
    }
  }

  /** Cuts the line, as a tunnel does. */
  synchronized void drops() {
    if (line != null && line.socket != null) {
      Line cut = line;
      cut.socket.abort();
      lost(cut);
    }
  }

  /** Says that it is here, as the page does now and then. */
  synchronized void isHere() {
    if (line != null && line.socket != null) {
      line.socket.sendText("here", true);
    }
  }

  synchronized void leaves() {
    gone = true;
    if (line != null && line.socket != null) {
      line.socket.abort();
    }
  }

  private synchronized void take(Line from, String news) {
    // that somebody is there passes without a number
    if (from != line || !news.startsWith(ENTRIES)) {
      return;
    }
    // of each entry: the number and then the text of its message, then its own number
    int at = news.indexOf(NUMBER);
    while (at >= 0 && fault == null) {
      long number = number(news, at);
      if (number != last + 1) {
        fault = number + " came after " + last;
        return;
      }
      int text = news.indexOf(TEXT, at) + TEXT.length();
      int stop = news.indexOf('"', text);
      said.update(news.substring(text, stop).getBytes(StandardCharsets.UTF_8));
      last = number;
      at = news.indexOf(NUMBER, news.indexOf(NUMBER, stop) + 1);
    }
  }

  private static long number(String news, int at) {
    int end = at + NUMBER.length();
    while (Character.isDigit(news.charAt(end))) {
      end++;
    }
    return Long.parseLong(news.substring(at + NUMBER.length(), end));
  }

  /** Whether it has all up to a number, or will never. */
  synchronized boolean done(long number) {
    return last >= number || fault != null;
  }

  /** How often it had to come. */
  synchronized int lines() {
    return lines;
  }

  /** What it had, in one line; the same for two who had the same in the same order. */
  synchronized String had() {
    return fault == null ? "up to " + last + ", texts " + said.getValue() : fault;
  }
}
