package org.puentesur.journey;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.puentesur.journey.MeetingSamples.Own;

/** What an institution of the demo owes itself, of a meeting of its own. */
record FollowUpSamples(Contract contract, String token, Own own, MeetingSamples meetings) {

  private static final String JSON = "application/json";

  Call good(String operation, Call plain) throws IOException, InterruptedException {
    if (operation.equals("openFollowUp")) {
      return plain.sending(JSON, input());
    }
    HttpResponse<String> owed = opened();
    Call at = plain.at(plain.path().replace("{id}", Samples.id(owed)));
    return switch (operation) {
      case "finishFollowUp" -> at.sending(JSON, contract.example("FollowUpDone")).read(owed);
      case "dropFollowUp" -> at.sending(JSON, contract.example("FollowUpDrop")).read(owed);
      default -> at;
    };
  }

  private String input() throws IOException, InterruptedException {
    String meeting = Samples.id(meetings.planned());
    return """
        {"text": "Enviar la guía", "language": "es", "due": "2031-04-01",
         "owner": "%s", "originKind": "MEETING", "origin": "%s"}
        """
        .formatted(own.institution(), meeting);
  }

  private HttpResponse<String> opened() throws IOException, InterruptedException {
    return Call.of("POST", "/api/v1/follow-ups", token).sending(JSON, input()).send();
  }
}
