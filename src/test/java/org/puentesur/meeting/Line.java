package org.puentesur.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A line into a call as a browser opens one, and what is heard on it. */
public final class Line implements WebSocket.Listener {

  private static final int PATIENCE = 30;

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder half = new StringBuilder();
  private WebSocket socket;

  /** Opens it with what a browser of that site sends along; fails where it is refused. */
  public static Line open(URI address, String origin, String cookie) throws Exception {
    Line line = new Line();
    WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
    if (cookie != null) {
      builder.header("Cookie", cookie);
    }
    line.socket =
        builder.header("Origin", origin).buildAsync(address, line).get(PATIENCE, TimeUnit.SECONDS);
    return line;
  }

  public void say(String text) throws Exception {
    socket.sendText(text, true).get(PATIENCE, TimeUnit.SECONDS);
  }

  /** The next thing that is heard, empty if nothing is. */
  public String next() throws InterruptedException {
    String message = heard.poll(PATIENCE, TimeUnit.SECONDS);
    return message == null ? "" : message;
  }

  /** The next thing that is heard with something in it; fails where there is none. */
  public String hears(String part) throws InterruptedException {
    String heard = next();
    while (!heard.isEmpty() && !heard.contains(part)) {
      heard = next();
    }
    assertThat(heard).contains(part);
    return heard;
  }

  /** The code with which the other side closes. */
  public int closing() throws Exception {
    return closed.get(PATIENCE, TimeUnit.SECONDS);
  }

  /** The same within a time. */
  int closingWithin(Duration time) throws Exception {
    return closed.get(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
    half.append(text);
    if (last) {
      heard.add(half.toString());
      half.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed.complete(code);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    closed.completeExceptionally(error);
  }
}
