package org.puentesur.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puentesur.account.model.Role.FACILITATOR;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.directory.model.Institution;
import org.puentesur.followup.model.DueDay;
import org.puentesur.followup.model.FollowUp;
import org.puentesur.followup.service.FollowUps;
import org.puentesur.followup.service.Nudges;
import org.puentesur.server.Given;
import org.puentesur.server.Sql;
import org.puentesur.server.Transactions;

/** People hear of what they owe when it helps, and once. */
@ArquillianTest
class NudgesIT {

  @Inject Given given;
  @Inject FollowUps kept;
  @Inject Nudges nudges;
  @Inject Transactions transactions;
  @Inject Sql sql;

  private Institution owing;

  @BeforeEach
  void somebody_who_owes() {
    owing = given.anInstitution("COL");
    given.aPerson(INSTITUTION_LEAD, owing);
    given.aPerson(FACILITATOR, owing);
  }

  private FollowUp due(int inDays, int askedDaysAgo) {
    Instant now = Instant.now();
    LocalDate due = DueDay.of(now).plusDays(inDays);
    FollowUp followUp =
        FollowUpFixture.followUp(
            owing.id(),
            given.anInstitution("GTM").id(),
            due,
            now.minus(Duration.ofDays(askedDaysAgo)));
    transactions.run(() -> kept.add(followUp));
    nudges.nudge();
    nudges.nudge();
    return followUp;
  }

  private long mails(FollowUp about) throws Exception {
    return (long)
        sql.one("select count(*) from mail where body like ?", "%/follow-ups/" + about.id() + "%");
  }

  @Test
  void a_week_before_and_a_day_before() throws Exception {
    assertThat(mails(due(6, 30))).isEqualTo(1);
    assertThat(mails(due(1, 30))).isEqualTo(1);
  }

  @Test
  void not_long_before_nor_who_was_asked_at_short_notice() throws Exception {
    assertThat(mails(due(9, 30))).isZero();
    assertThat(mails(due(5, 0))).isZero();
  }

  @Test
  void once_the_day_is_over_and_that_is_an_event() throws Exception {
    FollowUp late = due(-1, 30);
    assertThat(mails(late)).isEqualTo(1);
    assertThat(
            sql.one(
                "select count(*) from event where object_id = ? and type = 'followup.overdue'",
                late.id()))
        .isEqualTo(1L);
  }

  @Test
  void who_facilitates_hears_of_it_a_week_later() throws Exception {
    FollowUp late = due(-8, 30);
    assertThat(
            (long)
                sql.one(
                    "select count(*) from mail m join account a on a.email = m.recipient"
                        + " where m.body like ? and 'FACILITATOR' = any(a.roles)",
                    "%/follow-ups/" + late.id() + "%"))
        .isPositive();
  }
}
