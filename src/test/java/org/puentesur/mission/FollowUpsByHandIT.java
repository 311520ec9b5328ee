package org.puentesur.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puentesur.account.model.Role.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.FACILITATOR;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Token;
import org.puentesur.cooperation.service.CooperationService;
import org.puentesur.directory.model.Institution;
import org.puentesur.followup.model.Colleague;
import org.puentesur.followup.service.FollowUpService;
import org.puentesur.matching.GivenMatching;
import org.puentesur.plan.PlanWorld;
import org.puentesur.server.CallingAs;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Sql;

/** What is agreed beside any meeting or mission is owed in the cooperation itself. */
@ArquillianTest
class FollowUpsByHandIT {

  private static final String ASKING = "TTO";
  private static final String GIVING = "CUB";
  private static final String FORM = "id=\"f:open\"";

  @Inject Given given;
  @Inject GivenMatching matching;
  @Inject PlanWorld world;
  @Inject CooperationService cooperations;
  @Inject FollowUpService service;
  @Inject CallingAs calling;
  @Inject Loopback loopback;
  @Inject Sql sql;

  private Institution recipient;
  private Institution provider;
  private Caller lead;
  private UUID cooperation;
  private String code;

  @BeforeEach
  void open_a_cooperation() throws SQLException {
    recipient = given.anInstitution(ASKING);
    provider = given.anInstitution(GIVING);
    lead = CallingAs.a(INSTITUTION_LEAD, provider.id(), GIVING);
    code =
        world.opened(
            matching.aPublishedDemand(recipient, "H.88"),
            matching.aPublishedOffer(provider, "H.88"),
            lead);
    cooperation = calling.as(lead, () -> cooperations.get(code)).id();
  }

  private int opened(Token partner, Institution owner) throws Exception {
    String input =
        """
        {"text": "Enviar la guía", "language": "es", "due": "2031-04-01", "owner": "%s",
         "originKind": "COOPERATION", "origin": "%s"}
        """
            .formatted(owner.id(), cooperation);
    return loopback.post(partner, "/api/v1/follow-ups", input).statusCode();
  }

  @Test
  void a_party_has_another_owe_something_and_a_stranger_does_not() throws Exception {
    assertThat(opened(given.aPartner(provider), recipient)).isEqualTo(201);
    String page = "/cooperations/" + code + "/follow-ups";
    assertThat(loopback.page(given.aPerson(INSTITUTION_LEAD, recipient), page).body())
        .contains("Enviar la guía");
    Institution stranger = given.anInstitution(GIVING);
    assertThat(opened(given.aPartner(stranger), recipient)).isEqualTo(422);
    assertThat(opened(given.aPartner(provider), stranger)).isEqualTo(422);
  }

  @Test
  void nothing_is_owed_anew_while_the_cooperation_rests() throws Exception {
    try (Connection connection = sql.connect()) {
      Sql.change(
          connection,
          "update cooperation set phase = 'SUSPENDED', left_phase = 'FORMULATION', reason = 'x'"
              + " where code = ?",
          code);
    }
    assertThat(opened(given.aPartner(provider), recipient)).isEqualTo(422);
    assertThat(form(INSTITUTION_LEAD)).doesNotContain(FORM);
  }

  @Test
  void the_form_is_there_for_those_who_work_on_the_cooperation() throws Exception {
    assertThat(form(INSTITUTION_LEAD)).contains(FORM, "id=\"f:person\"");
    assertThat(form(FACILITATOR)).contains(FORM).doesNotContain("id=\"f:person\"");
    assertThat(form(COUNTRY_FOCAL_POINT)).doesNotContain(FORM);
  }

  private String form(Role role) throws Exception {
    return loopback
        .page(given.aPerson(role, provider), "/cooperations/" + code + "/follow-ups")
        .body();
  }

  @Test
  void only_colleagues_are_offered() {
    given.people(provider, 2);
    given.people(recipient, 1);
    assertThat(calling.as(lead, service::colleagues))
        .extracting(Colleague::name)
        .contains("Persona 0", "Persona 1")
        .hasSize(2);
    Caller facilitator = CallingAs.a(FACILITATOR, null, GIVING);
    assertThat(calling.as(facilitator, service::colleagues)).isEmpty();
  }
}
