package org.puentesur.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puentesur.account.model.Role.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.FACILITATOR;
import static org.puentesur.account.model.Role.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.REGIONAL_COORDINATOR;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Token;
import org.puentesur.directory.model.Institution;
import org.puentesur.followup.model.FollowUp;
import org.puentesur.followup.model.FollowUpSight;
import org.puentesur.followup.model.FollowUpState;
import org.puentesur.followup.service.FollowUpQuery;
import org.puentesur.followup.service.FollowUpService;
import org.puentesur.followup.service.FollowUpTasks;
import org.puentesur.followup.service.FollowUps;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.server.CallingAs;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Transactions;

/** What is owed is there for those whom it concerns, by service, page and API alike. */
@ArquillianTest
class FollowUpsIT {

  private static final String OWING = "COL";
  private static final String WAITING = "GTM";
  private static final String ELSEWHERE = "BOL";
  private static final String API = "/api/v1/follow-ups/";
  private static final String NOTE = "{\"note\": \"Enviada\"}";
  private static final Set<Role> HOUSE =
      EnumSet.of(INSTITUTION_EDITOR, INSTITUTION_LEAD, COUNTRY_FOCAL_POINT);
  private static final Set<Role> OFFICES = EnumSet.of(FACILITATOR, REGIONAL_COORDINATOR);

  @Inject Given given;
  @Inject FollowUps kept;
  @Inject FollowUpService service;
  @Inject FollowUpTasks tasks;
  @Inject CallingAs calling;
  @Inject Loopback loopback;
  @Inject Transactions transactions;

  private Institution owing;
  private Institution waiting;
  private FollowUp followUp;

  @BeforeEach
  void owe_something() {
    owing = given.anInstitution(OWING);
    waiting = given.anInstitution(WAITING);
    followUp = FollowUpFixture.followUp(owing.id(), waiting.id());
    transactions.run(() -> kept.add(followUp));
  }

  @Test
  void it_is_there_for_the_parties_and_their_offices_and_for_nobody_else() {
    for (Role role : Role.values()) {
      boolean office = OFFICES.contains(role);
      for (Caller side :
          List.of(CallingAs.a(role, owing.id(), OWING), CallingAs.a(role, waiting.id(), WAITING))) {
        assertThat(sees(side)).as(role.name()).isEqualTo(HOUSE.contains(role) || office);
      }
      assertThat(sees(CallingAs.a(role, UUID.randomUUID(), OWING)))
          .as("another institution of the country, " + role)
          .isEqualTo(role == COUNTRY_FOCAL_POINT || office);
      assertThat(sees(CallingAs.a(role, UUID.randomUUID(), ELSEWHERE)))
          .as("elsewhere, " + role)
          .isEqualTo(role == REGIONAL_COORDINATOR);
    }
    assertThat(sees(Caller.VISITOR)).isFalse();
  }

  @Test
  void who_owes_says_that_it_is_done_and_any_party_gives_it_up() {
    for (Role role : Role.values()) {
      boolean office = OFFICES.contains(role);
      FollowUpSight own = new FollowUpSight(CallingAs.a(role, owing.id(), OWING));
      FollowUpSight other = new FollowUpSight(CallingAs.a(role, waiting.id(), WAITING));
      boolean works = role == INSTITUTION_EDITOR || role == INSTITUTION_LEAD;
      assertThat(own.closes(followUp)).as("owner, " + role).isEqualTo(works || office);
      assertThat(other.closes(followUp)).as("other party, " + role).isEqualTo(office);
      for (FollowUpSight side : List.of(own, other)) {
        assertThat(side.drops(followUp)).as(role.name()).isEqualTo(works || office);
        assertThat(side.assigns(followUp.origin())).as(role.name()).isEqualTo(works || office);
      }
      FollowUpSight far = new FollowUpSight(CallingAs.a(role, UUID.randomUUID(), ELSEWHERE));
      assertThat(far.closes(followUp)).isEqualTo(role == REGIONAL_COORDINATOR);
      assertThat(far.drops(followUp)).isEqualTo(role == REGIONAL_COORDINATOR);
      assertThat(far.assigns(followUp.origin())).isEqualTo(role == REGIONAL_COORDINATOR);
    }
  }

  @Test
  void it_waits_among_the_owners_tasks_until_it_is_done() throws Exception {
    Caller editor = CallingAs.a(INSTITUTION_EDITOR, owing.id(), OWING);
    assertThat(calling.as(editor, tasks::tasks))
        .extracting("sentence")
        .contains("task.followup.overdue");
    Token partner = given.aPartner(owing);
    assertThat(loopback.post(partner, API + followUp.id() + "/done", NOTE, "\"99\"").statusCode())
        .isEqualTo(412);
    assertThat(settle(partner)).isEqualTo(200);
    assertThat(calling.as(editor, tasks::tasks)).isEmpty();
    assertThat(settle(given.aPartner(waiting))).isEqualTo(404);
    FollowUp read = calling.as(editor, () -> service.get(followUp.id()));
    assertThat(service.state(read)).isEqualTo(FollowUpState.DONE);
  }

  private int settle(Token partner) throws Exception {
    String version =
        "\"" + transactions.in(() -> kept.find(followUp.id()).orElseThrow().version()) + "\"";
    return loopback.post(partner, API + followUp.id() + "/done", NOTE, version).statusCode();
  }

  @Test
  void page_and_api_show_what_the_service_shows() throws Exception {
    String page = "/follow-ups/" + followUp.id();
    Token lead = given.aPerson(INSTITUTION_LEAD, owing);
    Token stranger = given.aPerson(INSTITUTION_LEAD, given.anInstitution(OWING));
    Token facilitator = given.aPerson(FACILITATOR, owing);
    assertThat(loopback.page(lead, page).body()).contains("Enviar la guía").contains("</html>");
    assertThat(loopback.page(lead, "/follow-ups").body()).contains(page);
    assertThat(loopback.page(facilitator, "/follow-ups/arrears").body())
        .contains(owing.id().toString())
        .contains("</html>");
    assertThat(loopback.page(lead, "/follow-ups/arrears").statusCode()).isEqualTo(404);
    assertThat(loopback.page(stranger, page).statusCode()).isEqualTo(404);
    assertThat(loopback.page(stranger, "/follow-ups?all=true").body()).doesNotContain(page);
    assertThat(loopback.get(page).statusCode()).isEqualTo(404);
    assertThat(loopback.get("/follow-ups").statusCode()).isEqualTo(404);
    assertThat(loopback.get(given.aPartner(waiting), "/api/v1" + page).statusCode()).isEqualTo(200);
    assertThat(loopback.get("/api/v1" + page).statusCode()).isEqualTo(404);
  }

  /** The same answer by record and by list. */
  private boolean sees(Caller caller) {
    boolean listed =
        calling.as(caller, () -> service.list(FollowUpQuery.OWED, 10_000)).contains(followUp);
    if (listed) {
      assertThat(calling.as(caller, () -> service.get(followUp.id()))).isEqualTo(followUp);
    } else {
      assertThatThrownBy(() -> calling.as(caller, () -> service.get(followUp.id())))
          .isInstanceOf(NotFound.class);
    }
    return listed;
  }
}
