package org.puentesur.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one node's API answers about demands and their matches to a client of one institution. */
record Matchings(Platform node, String token) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String DEMANDS = "/api/v1/demands";
  private static final String MATCHES = "/api/v1/matches/";

  /** A demand handed to review; its id. */
  String submitted(String demand) {
    String id = read(answer("POST", DEMANDS, demand)).path("id").asText();
    answer("POST", DEMANDS + "/" + id + "/submit", "");
    return id;
  }

  /** Whether this client sees the matches of a demand. */
  boolean shows(String demand) {
    return answer("GET", MATCHES + demand, "").statusCode() == 200;
  }

  /** The titles of the offers that match, the best first. */
  List<String> offers(String demand) {
    List<String> titles = new ArrayList<>();
    items(demand).forEach(match -> titles.add(match.path("title").asText()));
    return titles;
  }

  /** The id of the offer that matches best. */
  String best(String demand) {
    return items(demand).path(0).path("offerId").asText();
  }

  /** Every demand whose matches this client sees. */
  List<String> demands() {
    List<String> seen = new ArrayList<>();
    read(answer("GET", DEMANDS + "?state=PUBLISHED&size=100", ""))
        .path("items")
        .forEach(demand -> seen.add(demand.path("id").asText()));
    return seen.stream().filter(this::shows).toList();
  }

  /**
   * Whether both nodes show the same offers with the same scores. How rare a word is, is counted
   * with what has been replaced and not yet merged away, so that a score may round the other way.
   */
  boolean agree(Matchings other, String demand) {
    Map<String, Integer> mine = scores(demand);
    Map<String, Integer> theirs = other.scores(demand);
    return mine.keySet().equals(theirs.keySet())
        && mine.keySet().stream()
            .allMatch(offer -> Math.abs(mine.get(offer) - theirs.get(offer)) <= 1);
  }

  private Map<String, Integer> scores(String demand) {
    Map<String, Integer> scores = new TreeMap<>();
    items(demand)
        .forEach(match -> scores.put(match.path("offerId").asText(), match.path("score").asInt()));
    return scores;
  }

  private JsonNode items(String demand) {
    return read(answer("GET", MATCHES + demand, "")).path("items");
  }

  private HttpResponse<String> answer(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(node.address() + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode read(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
