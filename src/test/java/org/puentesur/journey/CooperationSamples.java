package org.puentesur.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.UUID;

/** What an institution of the demo decides about a cooperation, again and again. */
record CooperationSamples(String token, String code) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TYPE = "application/json";

  /** Takes up again what an earlier sample has suspended. */
  void run() throws IOException, InterruptedException {
    call("/phase", "{\"to\":\"EXPLORATION\"}").send();
  }

  /** That somebody joins who is no party yet; what was proposed before is declined. */
  Call proposal() throws IOException, InterruptedException {
    run();
    for (JsonNode each : items("/api/v1/cooperations/" + code + "/proposals")) {
      if (each.path("state").asText().equals("OPEN")) {
        call("/proposals/" + each.path("id").asText() + "/answer", "{\"agree\":false}").send();
      }
    }
    return call(
        "/proposals",
        """
        {"kind": "JOIN", "institutionId": "%s", "role": "SUPPORTING_PARTNER", "reason": "Prueba"}
        """
            .formatted(other()));
  }

  /** The id of an open proposal that the institution has been asked about. */
  UUID proposed() throws IOException, InterruptedException {
    return UUID.fromString(JSON.readTree(proposal().send().body()).path("id").asText());
  }

  private String other() throws IOException, InterruptedException {
    JsonNode designated = items("/api/v1/institutions?status=DESIGNATED&country=URY");
    return designated.get(0).path("id").asText();
  }

  private JsonNode items(String path) throws IOException, InterruptedException {
    return JSON.readTree(Call.of("GET", path, token).send().body()).path("items");
  }

  private Call call(String path, String json) {
    return Call.of("POST", "/api/v1/cooperations/" + code + path, token).sending(TYPE, json);
  }
}
