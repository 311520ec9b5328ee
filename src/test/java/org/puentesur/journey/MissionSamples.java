package org.puentesur.journey;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import org.puentesur.journey.MeetingSamples.Own;
import org.puentesur.server.Sql;

/** Missions of a cooperation of the demo, which an institution of it plans and leads on. */
record MissionSamples(Contract contract, String token, Own own, Told cooperation) {

  /** The code of a cooperation in which the institution takes part. */
  interface Told {
    String code() throws IOException, InterruptedException;
  }

  private static final String JSON = "application/json";
  private static final String MISSIONS = "/api/v1/missions";

  Call good(String operation, Call plain) throws IOException, InterruptedException {
    if (operation.equals("planMission")) {
      return plain.sending(JSON, plan());
    }
    HttpResponse<String> planned = planned();
    Call at = at(plain, planned).token(token);
    return switch (operation) {
      case "getMission", "getMissionCalendar" -> at;
      case "reviseMission" -> at.sending(JSON, plan()).read(planned);
      case "confirmMission" -> at.read(planned);
      case "holdMission" -> {
        become("CONFIRMED", planned);
        yield at.read(planned);
      }
      case "reportMission" -> {
        become("HELD", planned);
        yield at.sending(JSON, report()).read(planned);
      }
      default -> at.sending(JSON, contract.example("MissionCancellation")).read(planned);
    };
  }

  /** The same request on one that was called off. */
  Call late(Call good, String path) throws IOException, InterruptedException {
    HttpResponse<String> planned = planned();
    HttpResponse<String> cancelled =
        at(Call.of("POST", MISSIONS + "/{id}/cancellation", token), planned)
            .sending(JSON, contract.example("MissionCancellation"))
            .read(planned)
            .send();
    return at(good.at(path), cancelled).read(cancelled);
  }

  private HttpResponse<String> planned() throws IOException, InterruptedException {
    return Call.of("POST", MISSIONS, token).sending(JSON, plan()).send();
  }

  // as if the other side had agreed too, or its days had passed
  private static void become(String state, HttpResponse<String> mission) throws IOException {
    try (Connection connection = Platform.get().database()) {
      Sql.change(
          connection,
          "update mission set state = ? where id = cast(? as uuid)",
          state,
          Samples.id(mission));
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private String plan() throws IOException, InterruptedException {
    return """
        {"cooperation": "%1$s", "kind": "TECHNICAL", "purpose": "Misión de prueba",
         "language": "es", "from": "2026-03-02", "to": "2026-03-04", "place": "Cobán",
         "terms": {"OBJECTIVES": "Probar"}, "agenda": [{"day": "2026-03-02", "text": "Apertura"}],
         "delegation": [{"name": "Persona", "role": "Jefa", "institutionId": "%2$s"}],
         "costs": [{"kind": "TRAVEL", "partyId": "%2$s", "payerId": "%2$s",
           "currency": "GTQ", "estimate": 1800.5}]}
        """
        .formatted(cooperation.code(), own.institution());
  }

  private String report() throws IOException, InterruptedException {
    return """
        {"findings": "Hallazgos de prueba",
         "steps": [{"text": "Enviar la guía", "ownerId": "%s", "due": "2031-04-01"}]}
        """
        .formatted(own.institution());
  }

  private static Call at(Call call, HttpResponse<String> mission) throws IOException {
    return call.at(call.path().replace("{id}", Samples.id(mission)));
  }
}
