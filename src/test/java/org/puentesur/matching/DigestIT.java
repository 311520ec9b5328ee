package org.puentesur.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Accounts;
import org.puentesur.directory.model.Institution;
import org.puentesur.exchange.model.Listing;
import org.puentesur.matching.service.Assessor;
import org.puentesur.matching.service.DigestRound;
import org.puentesur.matching.service.MatchFollower;
import org.puentesur.platform.text.Language;
import org.puentesur.server.Given;
import org.puentesur.server.Sql;
import org.puentesur.server.Transactions;

/** People are told once a day what is new, and never of the same match again. */
@ArquillianTest
class DigestIT {

  private static final String MAILS = "select count(*) from mail where recipient = ?";

  @Inject Given given;
  @Inject GivenMatching matching;
  @Inject MatchFollower follower;
  @Inject Assessor assessor;
  @Inject Accounts accounts;
  @Inject DigestRound round;
  @Inject Transactions transactions;
  @Inject Sql sql;

  private Institution owner;
  private Account lead;
  private Listing demand;

  @BeforeEach
  void store_a_demand_with_two_offers() {
    owner = given.anInstitution("GTM");
    lead = person(Role.INSTITUTION_LEAD);
    demand = matching.aPublishedDemand(owner);
    publishAnOffer();
    publishAnOffer();
  }

  @Test
  void one_mail_tells_of_all_in_the_persons_language() throws SQLException {
    round.tell(owner.id());
    assertThat(mails(lead)).isEqualTo(1);
    assertThat((String) sql.one("select subject from mail where recipient = ?", lead.email()))
        .startsWith("Novas correspondências");
    assertThat((String) sql.one("select body from mail where recipient = ?", lead.email()))
        .contains("/demands/" + demand.id() + "/matches");
  }

  @Test
  void nobody_is_mailed_twice_a_day() throws SQLException {
    round.tell(owner.id());
    publishAnOffer();
    round.tell(owner.id());
    assertThat(mails(lead)).isEqualTo(1);
  }

  @Test
  void nothing_new_the_day_after_is_no_mail() throws SQLException {
    round.tell(owner.id());
    aDayPasses();
    round.tell(owner.id());
    assertThat(mails(lead)).isEqualTo(1);
  }

  @Test
  void who_has_turned_it_off_gets_none() throws SQLException {
    transactions.run(() -> accounts.find(lead.id()).orElseThrow().wantDigest(false));
    Account editor = person(Role.INSTITUTION_EDITOR);
    round.tell(owner.id());
    assertThat(mails(lead)).isZero();
    assertThat(mails(editor)).isEqualTo(1);
  }

  @Test
  void a_round_is_owed_until_it_has_been_held_and_none_before_it_is() {
    LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
    round.held(tomorrow);
    assertThat(round.owed(tomorrow)).isFalse();
    round.held(tomorrow.minusDays(3));
    assertThat(round.owed(tomorrow)).isFalse();
    assertThat(round.owed(tomorrow.plusDays(1))).isTrue();
  }

  private void publishAnOffer() {
    Listing offer = matching.aPublishedOffer(given.anInstitution("COL"));
    Deadline.repeat(
        follower::follow,
        () ->
            transactions.in(() -> assessor.offersFor(demand)).stream()
                .anyMatch(found -> found.offer().id().equals(offer.id())));
  }

  private Account person(Role role) {
    Account account =
        Account.ofInstitution(owner.id(), Given.unused(), "Ana", Set.of(role), Language.PT);
    given.aSignIn(account);
    return account;
  }

  private void aDayPasses() throws SQLException {
    try (Connection connection = sql.connect()) {
      Sql.change(
          connection,
          "update match_told set told_at = told_at - interval '1 day' where account_id = ?",
          lead.id());
    }
  }

  private long mails(Account person) throws SQLException {
    return (Long) sql.one(MAILS, person.email());
  }
}
