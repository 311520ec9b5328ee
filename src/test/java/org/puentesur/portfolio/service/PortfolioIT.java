package org.puentesur.portfolio.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Role;
import org.puentesur.directory.model.Institution;
import org.puentesur.platform.text.Language;
import org.puentesur.portfolio.Instances;
import org.puentesur.portfolio.model.Instance;
import org.puentesur.portfolio.model.Limit;
import org.puentesur.portfolio.model.Outcome;
import org.puentesur.portfolio.model.Parameters;
import org.puentesur.portfolio.model.Scenario;
import org.puentesur.portfolio.model.Scenario.State;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Sql;
import org.puentesur.server.Transactions;

/** Scenarios are computed in the background, survive their node, and belong to facilitators. */
@ArquillianTest
class PortfolioIT {

  private static final Parameters ASKED =
      new Parameters(
          LocalDate.of(2027, 1, 1),
          LocalDate.of(2027, 12, 31),
          90_000,
          12_000,
          1_500,
          null,
          3,
          null,
          true,
          2);
  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  @Inject Scenarios scenarios;
  @EJB PortfolioTimer timer;
  @Inject Given given;
  @Inject Transactions transactions;
  @Inject Loopback loopback;
  @Inject Sql sql;

  private Account owner;

  @BeforeEach
  void store_a_facilitator() {
    owner = facilitator();
  }

  private Account facilitator() {
    Account account =
        Account.ofOffice(
            given.anOffice("GTM").id(),
            Given.unused(),
            "Ana",
            Set.of(Role.FACILITATOR),
            Language.ES);
    given.aSignIn(account);
    return account;
  }

  @Test
  void a_scenario_comes_back_as_it_was_asked() {
    UUID id = queue(Instances.small(3));
    assertThat(read(id)).returns(ASKED, Scenario::parameters).returns(NOW, Scenario::createdAt);
  }

  @Test
  void a_scenario_that_waits_is_computed_in_the_background() {
    Instance instance = Instances.small(3).under(Set.of(Limit.exchanges()));
    Outcome outcome = computed(queue(instance)).outcome();
    assertThat(outcome.exchanges()).isNotEmpty();
    assertThat(outcome.fit())
        .isEqualTo(outcome.exchanges().stream().mapToLong(Outcome.Exchange::fit).sum());
    assertThat(outcome.served()).containsOnlyKeys(instance.servable().keySet());
  }

  @Test
  void limits_that_collide_are_kept_with_the_outcome() {
    Instance bare = Instances.small(3);
    String country = bare.servable().keySet().iterator().next();
    Limit tooMuch = Limit.minimum(country, 100);
    UUID id = queue(bare.under(Set.of(tooMuch, Limit.exchanges())));
    assertThat(computed(id).outcome().collision()).containsExactly(tooMuch);
  }

  @Test
  void a_scenario_whose_node_is_gone_is_computed_again() throws SQLException {
    UUID id = queue(Instances.small(3));
    try (Connection connection = sql.connect()) {
      Sql.change(
          connection,
          """
          update portfolio_scenario
          set state = 'RUNNING', alive_at = now() - interval '10 minutes' where id = ?
          """,
          id);
    }
    assertThat(computed(id).outcome()).isNotNull();
  }

  @Test
  void another_facilitator_does_not_find_it() {
    UUID id = queue(Instances.small(3));
    Account other = facilitator();
    assertThat(transactions.in(() -> scenarios.find(other.id(), id))).isEmpty();
  }

  @Test
  void a_scenario_is_applied_once() {
    UUID id = queue(Instances.small(3).under(Set.of()));
    computed(id);
    assertThat(transactions.in(() -> scenarios.apply(id, NOW))).isTrue();
    assertThat(transactions.in(() -> scenarios.apply(id, NOW))).isFalse();
  }

  @Test
  void the_page_is_there_for_those_who_facilitate_and_for_nobody_else() throws Exception {
    Institution institution = given.anInstitution("GTM");
    assertThat(loopback.get("/portfolio").statusCode()).isEqualTo(404);
    for (Role role : Role.values()) {
      boolean may = role == Role.FACILITATOR || role == Role.REGIONAL_COORDINATOR;
      var answer = loopback.page(given.aPerson(role, institution), "/portfolio");
      assertThat(answer.statusCode()).as("%s", role).isEqualTo(may ? 200 : 404);
      assertThat(answer.body().contains("f:start")).as("%s", role).isEqualTo(may);
    }
  }

  private UUID queue(Instance instance) {
    return transactions.in(() -> scenarios.add(owner.id(), ASKED, instance, NOW));
  }

  private Scenario read(UUID id) {
    return transactions.in(() -> scenarios.find(owner.id(), id)).orElseThrow();
  }

  // the timer's own rounds come every two seconds; these only come sooner
  private Scenario computed(UUID id) {
    Scenario scenario = read(id);
    while (scenario.state().open()) {
      timer.round();
      scenario = read(id);
    }
    assertThat(scenario.state()).isEqualTo(State.DONE);
    return scenario;
  }
}
