package org.puentesur.journey;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.puentesur.journey.MeetingSamples.Own;

/** What an institution of the demo owes itself, of a meeting of its own. */
record FollowUpSamples(String token, Own own, MeetingSamples meetings) {

  private static final ObjectMapper JSON = new ObjectMapper();

  String input() throws IOException, InterruptedException {
    String meeting = JSON.readTree(meetings.planned().body()).path("id").asText();
    return """
        {"text": "Enviar la guía", "language": "es", "due": "2031-04-01",
         "owner": "%s", "originKind": "MEETING", "origin": "%s"}
        """
        .formatted(own.institution(), meeting);
  }

  HttpResponse<String> opened() throws IOException, InterruptedException {
    return Call.of("POST", "/api/v1/follow-ups", token).sending("application/json", input()).send();
  }
}
