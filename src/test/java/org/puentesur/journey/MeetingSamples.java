package org.puentesur.journey;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import org.puentesur.server.Sql;

/** Meetings to which an institution of the demo invites itself, so that it may do all with them. */
record MeetingSamples(Contract contract, String token, Own own) {

  private static final String JSON = "application/json";

  /** The id of the institution whose token it is. */
  interface Own {
    String institution() throws IOException, InterruptedException;
  }

  Call good(String operation, Call plain) throws IOException, InterruptedException {
    if (operation.equals("scheduleMeeting")) {
      return plain.sending(JSON, plan());
    }
    HttpResponse<String> called =
        operation.endsWith("Poll") || operation.equals("chooseMeetingDate") ? polled() : planned();
    Call at = plain.at(plain.path().replace("{id}", Samples.id(called)));
    return switch (operation) {
      case "answerMeeting" -> at.sending(JSON, contract.example("MeetingAnswer"));
      case "cancelMeeting" ->
          at.sending(JSON, contract.example("MeetingCancellation")).read(called);
      case "reviseMeeting" -> at.sending(JSON, plan()).read(called);
      case "holdMeeting" -> plain.at(plain.path().replace("{id}", begun(Samples.id(called))));
      case "answerMeetingPoll" -> at.sending(JSON, contract.example("PollAnswers"));
      case "chooseMeetingDate" -> at.sending(JSON, contract.example("PollChoice")).read(called);
      default -> at;
    };
  }

  String plan() throws IOException, InterruptedException {
    return """
        {"title": "Reunión de prueba", "language": "es", "agenda": ["Único punto"],
         "start": "2031-03-14T10:00", "zone": "America/Guatemala", "minutes": 60,
         "institutionIds": ["%s"]}
        """
        .formatted(own.institution());
  }

  /** The dates are those of the contract's examples. */
  HttpResponse<String> polled() throws IOException, InterruptedException {
    String poll =
        plan()
            .replace(
                "\"start\": \"2031-03-14T10:00\"",
                "\"starts\": [\"2031-03-14T10:00\", \"2031-03-17T09:00\"]");
    return Call.of("POST", "/api/v1/meetings", token).sending(JSON, poll).send();
  }

  /** The same meeting, as if its time had come. */
  static String begun(String meeting) throws IOException {
    try (Connection connection = Platform.get().database()) {
      String begin =
          "update meeting set starts_at = now() - interval '10 minutes' where id = cast(? as uuid)";
      Sql.change(connection, begin, meeting);
      return meeting;
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  HttpResponse<String> planned() throws IOException, InterruptedException {
    return Call.of("POST", "/api/v1/meetings", token).sending(JSON, plan()).send();
  }
}
