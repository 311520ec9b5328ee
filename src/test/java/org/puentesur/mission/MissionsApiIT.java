package org.puentesur.mission;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.service.Token;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.ParticipantRole;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.cooperation.service.CooperationOpening;
import org.puentesur.cooperation.service.Cooperations;
import org.puentesur.directory.model.Institution;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Transactions;

/**
 * Whatever a partner system writes of a mission, what is wrong is told by field, never a failure.
 */
@ArquillianTest
class MissionsApiIT {

  private static final String MISSIONS = "/api/v1/missions";
  private static final String HUGE = "x".repeat(30_000);

  @Inject Given given;
  @Inject CooperationOpening opening;
  @Inject Cooperations cooperations;
  @Inject Loopback loopback;
  @Inject Transactions transactions;

  private Institution recipient;
  private Token receiving;
  private Token giving;
  private String plan;

  @BeforeEach
  void open_one() {
    recipient = given.anInstitution("PRY");
    Institution provider = given.anInstitution("PER");
    receiving = given.aBindingPartner(recipient);
    giving = given.aBindingPartner(provider);
    plan =
        """
        {"cooperation": "%1$s", "kind": "TECHNICAL", "purpose": "Trabajar", "language": "es",
         "from": "2026-03-02", "to": "2026-03-04", "place": "Lima",
         "terms": {"OBJECTIVES": "Probar"},
         "delegation": [{"name": "Ana", "role": "Jefa", "institutionId": "%2$s"}],
         "agenda": [{"day": "2026-03-02", "text": "Apertura"}],
         "costs": [{"kind": "TRAVEL", "partyId": "%2$s", "payerId": "%2$s", "currency": "PYG",
           "estimate": 1800}]}
        """
            .formatted(open(provider).code(), recipient.id());
  }

  private Cooperation open(Institution provider) {
    return transactions.in(
        () -> {
          Cooperation opened =
              new Cooperation(
                  cooperations.next(2026),
                  new Translations(Map.of(Language.ES, "Sin coincidencia")),
                  Set.of("H.88"),
                  List.of(
                      new Participation(provider.id(), "PER", ParticipantRole.PROVIDER),
                      new Participation(recipient.id(), "PRY", ParticipantRole.RECIPIENT)),
                  Instant.now());
          opening.keep(opened);
          return opened;
        });
  }

  @Test
  void a_plan_that_is_wrong_is_refused_at_its_field() throws Exception {
    assertThat(loopback.post(receiving, MISSIONS, plan).statusCode()).isEqualTo(201);
    refused("kind", plan.replace("TECHNICAL", "OTHER"));
    refused("purpose", plan.replace("Trabajar", HUGE));
    refused("language", plan.replace("\"es\"", "null"));
    refused("terms", plan.replace("OBJECTIVES", "OTHER"));
    refused("terms", plan.replace("Probar", HUGE));
    refused("from", plan.replace("\"from\": \"2026-03-02\"", "\"from\": \"ayer\""));
    refused("from", plan.replace("\"to\": \"2026-03-04\"", "\"to\": null"));
    refused("place", plan.replace("\"Lima\"", "\" \""));
    refused("place", plan.replace("\"Lima\"", "\"" + HUGE + "\""));
    refused("delegation", plan.replace("\"Ana\"", "null"));
    refused("delegation", plan.replace("\"delegation\": [", "\"delegation\": [null, "));
    refused("agenda", plan.replace("\"agenda\": [", "\"agenda\": [null, "));
    refused("agenda", plan.replace("\"day\": \"2026-03-02\"", "\"day\": \"9999-99-99\""));
    refused("costs", plan.replace("\"costs\": [", "\"costs\": [null, "));
    refused("costs", plan.replace("PYG", "guaraníes"));
    refused("costs", plan.replace("1800", "-1"));
    refused("costs", plan.replace("1800", "1e99"));
    refused("costs", plan.replace("1800", "1e999999999"));
    refused("costs", plan.replace("1800", "null"));
    refused("costs", plan.replace("\"kind\": \"TRAVEL\"", "\"kind\": \"GIFTS\""));
    refused("cooperation", plan.replace("SSC-2026", "SSC-1900"));
    refused("cooperation", plan.replaceAll("\"SSC-[0-9-]+\"", "null"));
    String nobody = "00000000-0000-7000-8000-000000000000";
    refused("meeting", plan.replace("\"place\": \"Lima\"", "\"meetingId\": \"" + nobody + "\""));
    refused(
        "costs",
        plan.replaceFirst("(?s)\"payerId\": \"[^\"]+\"", "\"payerId\": \"" + nobody + "\""));
  }

  @Test
  void a_plan_without_its_lists_is_one_with_nothing_in_them() throws Exception {
    String bare = plan.replaceAll("(?s), *\\s*\"terms\".*", "}");
    HttpResponse<String> planned = loopback.post(receiving, MISSIONS, bare);
    assertThat(planned.statusCode()).as(planned.body()).isEqualTo(201);
    assertThat(planned.body()).contains("\"agenda\":[]", "\"costs\":[]", "\"delegation\":[]");
  }

  @Test
  void what_is_read_can_be_sent_back_as_it_is() throws Exception {
    HttpResponse<String> planned = loopback.post(receiving, MISSIONS, plan);
    HttpResponse<String> again =
        loopback.put(giving, at(planned, ""), planned.body(), etag(planned));
    assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(planned.body());
  }

  @Test
  void a_report_that_is_wrong_is_refused_at_its_field() throws Exception {
    HttpResponse<String> step = loopback.post(receiving, MISSIONS, plan);
    String mission = at(step, "");
    step = loopback.post(receiving, mission + "/confirmation", "", etag(step));
    step = loopback.post(giving, mission + "/confirmation", "", etag(step));
    HttpResponse<String> held = loopback.post(giving, mission + "/held", "", etag(step));
    assertThat(held.statusCode()).as(held.body()).isEqualTo(200);
    String good =
        """
        {"findings": "Bien", "steps": [{"text": "Enviar", "ownerId": "%1$s", "due": "2031-01-02"}]}
        """
            .formatted(recipient.id());
    String report = mission + "/report";
    refused("findings", report, good.replace("Bien", HUGE), etag(held));
    refused("findings", report, "{}", etag(held));
    refused("steps", report, good.replace("[{", "[null, {"), etag(held));
    refused("steps", report, good.replace("Enviar", HUGE), etag(held));
    refused("steps", report, good.replace("2031-01-02", "mañana"), etag(held));
    refused("steps", report, good.replace("\"2031-01-02\"", "null"), etag(held));
    refused("costs", report, good.replace("}]}", "}], \"costs\": [null]}"), etag(held));
    HttpResponse<String> reported = loopback.post(giving, report, good, etag(held));
    assertThat(reported.statusCode()).as(reported.body()).isEqualTo(200);
    assertThat(reported.body()).as("costs stay as planned").contains("\"estimate\":1800");
  }

  @Test
  void one_is_called_off_for_a_reason() throws Exception {
    HttpResponse<String> planned = loopback.post(receiving, MISSIONS, plan);
    String cancellation = at(planned, "/cancellation");
    refused("reason", cancellation, "{}", etag(planned));
    refused("reason", cancellation, "{\"reason\": \"" + HUGE + "\"}", etag(planned));
    String why = "{\"reason\": \"Elecciones\"}";
    assertThat(loopback.post(giving, cancellation, why).statusCode()).isEqualTo(428);
    HttpResponse<String> cancelled = loopback.post(giving, cancellation, why, etag(planned));
    assertThat(cancelled.body()).contains("CANCELLED", "Elecciones");
    assertThat(loopback.put(giving, at(planned, ""), plan, etag(cancelled)).statusCode())
        .isEqualTo(422);
  }

  private void refused(String field, String json) throws Exception {
    refused(field, loopback.post(receiving, MISSIONS, json));
  }

  private void refused(String field, String path, String json, String etag) throws Exception {
    refused(field, loopback.post(giving, path, json, etag));
  }

  private static void refused(String field, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
  }

  private static String at(HttpResponse<String> mission, String more) {
    return mission.body().replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", MISSIONS + "/$1") + more;
  }

  private static String etag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }
}
