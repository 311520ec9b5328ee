package org.puentesur.journey;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** A letter that a partner system of a party keeps among the documents of a cooperation. */
record DocumentSamples(String token, String code) {

  private static final String FILE = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF";
  private static final String SIGNED =
      "name=carta.pdf&signed=LETTER&signedOn=2026-10-01&signedBy=Despacho";
  private static final String HEADING = "kind=LETTER&title=Carta&language=es&audience=PARTIES&";

  Call good(String operation, Call plain) throws IOException, InterruptedException {
    Call at = plain.at(plain.path().replace("{code}", code));
    return switch (operation) {
      case "listDocuments" -> at;
      case "attachDocument" -> file(at, HEADING + SIGNED);
      case "attachDocumentVersion" -> file(ofOne(at), SIGNED);
      default -> ofOne(at);
    };
  }

  private Call ofOne(Call at) throws IOException, InterruptedException {
    Call add = Call.of("POST", "/api/v1/cooperations/" + code + "/documents", token);
    String added = file(add, HEADING + SIGNED).send().body();
    return at.at(at.path().replace("{id}", new ObjectMapper().readTree(added).path("id").asText()));
  }

  private static Call file(Call at, String query) {
    return at.at(at.path() + "?" + query).sending("application/pdf", FILE);
  }
}
