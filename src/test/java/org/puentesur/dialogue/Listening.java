package org.puentesur.dialogue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.puentesur.matching.Deadline;

/** An open socket and what has come by it. */
public final class Listening extends WholeMessages {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final List<Long> numbers = new CopyOnWriteArrayList<>();
  private final List<String> texts = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private WebSocket socket;

  static Listening to(HttpClient http, int port, String cookie, UUID room, long after) {
    Listening listening = new Listening();
    URI address = URI.create("ws://127.0.0.1:" + port + "/live/rooms/" + room + "?after=" + after);
    listening.socket =
        http.newWebSocketBuilder().header("Cookie", cookie).buildAsync(address, listening).join();
    return listening;
  }

  @Override
  protected void heard(String message) {
    take(Participant.json(message));
  }

  private void take(JsonObject news) {
    if (news.getString("type").equals("entries")) {
      for (JsonObject entry : news.getJsonArray("entries").getValuesAs(JsonObject.class)) {
        numbers.add(entry.getJsonNumber("number").longValue());
        texts.add(entry.getJsonObject("message").getString("text", ""));
      }
    }
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    closed.complete(status);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable cause) {
    closed.complete(-1);
  }

  /** The numbers that have come, in the order in which they came. */
  public List<Long> numbers() {
    return List.copyOf(numbers);
  }

  public List<String> texts() {
    return List.copyOf(texts);
  }

  /** By which status it was closed, or that it is open, and what has come so far. */
  @Override
  public String toString() {
    return (closed.isDone() ? "closed " + closed.join() : "open") + " " + numbers;
  }

  /** Waits until so many entries have come, then tells their numbers. */
  public List<Long> awaits(int many) {
    Deadline.await(PATIENCE, () -> numbers.size() >= many || closed.isDone());
    return numbers();
  }

  /** By which status it was closed within a time. */
  public int closedWithin(Duration time)
      throws InterruptedException, ExecutionException, TimeoutException {
    return closed.get(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Cuts the line, as a tunnel does. */
  public void drops() {
    socket.abort();
  }
}
