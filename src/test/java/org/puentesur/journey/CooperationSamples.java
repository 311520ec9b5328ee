package org.puentesur.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.UUID;

/** What an institution of the demo decides about a cooperation, again and again. */
record CooperationSamples(Contract contract, String token, String code) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TYPE = "application/json";

  Call good(String operation, Call plain) throws IOException, InterruptedException {
    run();
    Call at = plain.at(plain.path().replace("{code}", code)).token(token);
    return switch (operation) {
      case "moveCooperation" -> at.sending(TYPE, contract.example("PhaseInput"));
      case "consentToPhase" -> at.sending(TYPE, contract.example("ConsentInput"));
      case "startCooperation" -> at.sending(TYPE, contract.example("StartInput"));
      case "nameAgreement" -> at.sending(TYPE, named(covering()));
      case "dropAgreement" -> at.at(at.path().replace("{id}", covering()));
      case "proposeParticipation" -> proposal();
      case "answerProposal" ->
          at.at(at.path().replace("{id}", proposed().toString()))
              .sending(TYPE, contract.example("ProposalAnswer"));
      default -> at;
    };
  }

  /** The same request while nothing may be changed. */
  Call resting(Call good) throws IOException, InterruptedException {
    call("/phase", contract.example("PhaseInput")).send();
    return good;
  }

  /** Takes up again what an earlier sample has suspended. */
  private void run() throws IOException, InterruptedException {
    call("/phase", "{\"to\":\"EXPLORATION\"}").send();
  }

  // that somebody joins who is no party yet; what was proposed before is declined
  private Call proposal() throws IOException, InterruptedException {
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

  // the id of an open proposal that the institution has been asked about
  private UUID proposed() throws IOException, InterruptedException {
    return UUID.fromString(JSON.readTree(proposal().send().body()).path("id").asText());
  }

  // an agreement that is named and covers it
  private String covering() throws IOException, InterruptedException {
    for (JsonNode each : items("/api/v1/agreements?status=IN_FORCE&size=100")) {
      String id = each.path("id").asText();
      if (call("/agreements", named(id)).send().statusCode() == 200) {
        return id;
      }
    }
    throw new IllegalStateException("no agreement of the demo covers " + code);
  }

  private static String named(String agreement) {
    return "{\"agreementId\": \"" + agreement + "\"}";
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
