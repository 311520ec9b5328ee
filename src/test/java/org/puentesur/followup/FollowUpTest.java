package org.puentesur.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puentesur.followup.FollowUpFixture.DUE;
import static org.puentesur.followup.FollowUpFixture.NOW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.puentesur.followup.model.Debt;
import org.puentesur.followup.model.DueDay;
import org.puentesur.followup.model.FollowUp;
import org.puentesur.followup.model.FollowUpState;
import org.puentesur.followup.model.Owner;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;

/** The rules of what is owed. */
class FollowUpTest {

  private static final UUID OWNER = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();
  private static final int SEQUENCES = 2_000;

  private final FollowUp followUp = FollowUpFixture.followUp(OWNER, OTHER);

  @Test
  void what_nobody_could_keep_is_refused_with_every_reason() {
    Debt none = new Debt(" ", Language.ES, null);
    Owner stranger = Owner.institution(UUID.randomUUID(), "BOL");
    assertThatThrownBy(
            () ->
                new FollowUp(
                    none, stranger, FollowUpFixture.origin(OWNER, OTHER), UUID.randomUUID(), NOW))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken ->
                assertThat(broken.violations())
                    .extracting("field")
                    .containsExactly("text", "due", "owner"));
  }

  @Test
  void it_is_overdue_from_the_day_after_and_may_still_be_done() {
    assertThat(followUp.state(DUE)).isEqualTo(FollowUpState.OPEN);
    assertThat(followUp.state(DUE.plusDays(1))).isEqualTo(FollowUpState.OVERDUE);
    followUp.done("Enviada", "Persona", NOW);
    assertThat(followUp.state(DUE.plusDays(1))).isEqualTo(FollowUpState.DONE);
  }

  @Test
  void the_day_is_over_when_it_is_over_everywhere() {
    assertThat(DueDay.of(Instant.parse("2026-03-21T11:59:00Z"))).isEqualTo(DUE);
    assertThat(DueDay.of(Instant.parse("2026-03-21T12:00:00Z"))).isEqualTo(DUE.plusDays(1));
  }

  @Test
  void no_words_no_end() {
    assertThatThrownBy(() -> followUp.done(" ", "Persona", NOW)).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> followUp.drop(null, "Persona", NOW)).isInstanceOf(RuleBroken.class);
    assertThat(followUp.state(DUE)).isEqualTo(FollowUpState.OPEN);
  }

  @Test
  void no_sequence_of_calls_leads_where_it_may_not() {
    Random random = new Random(20_260_311);
    for (int sequence = 0; sequence < SEQUENCES; sequence++) {
      FollowUp walked = FollowUpFixture.followUp(OWNER, OTHER);
      FollowUpState before = walked.state(LocalDate.MIN);
      for (int step = 0; step < 6; step++) {
        step(walked, random);
        FollowUpState after = walked.state(LocalDate.MIN);
        assertThat(before.owed() || after == before).as("%s after %s", after, before).isTrue();
        assertThat(walked.closing() == null).isEqualTo(after.owed());
        assertThat(walked.closedAt() == null).isEqualTo(after.owed());
        before = after;
      }
    }
  }

  private static void step(FollowUp walked, Random random) {
    String words = random.nextBoolean() ? "palabras" : " ";
    try {
      if (random.nextBoolean()) {
        walked.done(words, "Persona", NOW);
      } else {
        walked.drop(words, "Persona", NOW);
      }
    } catch (RuleBroken refused) {
      assertThat(refused.violations()).isNotEmpty();
    }
  }
}
