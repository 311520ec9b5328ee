package org.puentesur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puentesur.ledger.LedgerFixture.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.ledger.model.ComparedLine;
import org.puentesur.ledger.model.ComparedRow;
import org.puentesur.ledger.model.EntryDraft;
import org.puentesur.ledger.model.Grouping;
import org.puentesur.ledger.model.Ledger;
import org.puentesur.ledger.model.LedgerComparison;
import org.puentesur.ledger.model.LedgerEntry;
import org.puentesur.ledger.model.LedgerKind;
import org.puentesur.ledger.model.Posting;
import org.puentesur.ledger.model.Tally;
import org.puentesur.ledger.model.VarianceExplanation;
import org.puentesur.ledger.model.VarianceState;
import org.puentesur.plan.PlanFixture;
import org.puentesur.plan.model.PlanContent;

class LedgerComparisonTest {

  private static final Caller BY = PlanFixture.lead(RECEIVING, "GTM");
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final List<String> CURRENCIES = List.of("USD", "GTQ", "COP", "CLP", "BHD");

  private final Random random = new Random(20261127);
  private final PlanContent plan = plan(GIVING, RECEIVING);
  private final Ledger ledger = new Ledger(cooperation(Phase.EXECUTION), RECEIVING, plan, 0, NOW);

  /** Whatever was recorded and taken back in whatever order: sums are those of what is left. */
  @Test
  void totals_are_the_sum_of_what_stands_under_every_order_and_after_every_reversal() {
    List<LedgerEntry> standing = new ArrayList<>();
    List<Posting> postings = new ArrayList<>();
    for (int step = 0; step < 400; step++) {
      if (!standing.isEmpty() && random.nextInt(3) == 0) {
        LedgerEntry taken = standing.remove(random.nextInt(standing.size()));
        postings.add(ledger.reverse(taken, "Error", BY).posting());
      } else {
        LedgerEntry entry = ledger.record(draft(), BY);
        standing.add(entry);
        postings.add(random.nextInt(postings.size() + 1), entry.posting());
      }
      check(standing, postings);
    }
  }

  private EntryDraft draft() {
    if (random.nextInt(4) == 0) {
      return days(VALUED_LINE, String.valueOf(1 + random.nextInt(9)), random.nextBoolean());
    }
    // whole units, which every currency has
    String amount = String.valueOf(1 + random.nextInt(1_000_000));
    String currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
    UUID line = random.nextBoolean() ? CASH_LINE : null;
    return money(LedgerKind.EXPENDITURE, line, null, amount, currency);
  }

  private void check(List<LedgerEntry> standing, List<Posting> postings) {
    Map<String, BigDecimal> expected = new HashMap<>();
    BigDecimal dollars = BigDecimal.ZERO;
    BigDecimal days = BigDecimal.ZERO;
    for (LedgerEntry entry : standing) {
      if (entry.money() != null) {
        String currency = entry.money().currency().getCurrencyCode();
        expected.merge(currency, entry.money().amount(), BigDecimal::add);
        BigDecimal rate = entry.rate() == null ? BigDecimal.ONE : entry.rate().perDollar();
        dollars = dollars.add(entry.money().amount().divide(rate, 2, RoundingMode.HALF_EVEN));
      }
      days = days.add(entry.days() == null ? BigDecimal.ZERO : entry.days());
    }
    List<Posting> shuffled = new ArrayList<>(postings);
    Collections.shuffle(shuffled, random);
    Tally tally = Tally.of(shuffled);
    assertThat(tally).isEqualTo(Tally.of(postings));
    assertThat(tally.amounts().keySet()).isEqualTo(expected.keySet());
    tally.amounts().forEach((c, sum) -> assertThat(sum).isEqualByComparingTo(expected.get(c)));
    assertThat(tally.dollars()).isEqualByComparingTo(dollars);
    assertThat(tally.days()).isEqualByComparingTo(days);
    LedgerComparison compared = LedgerComparison.of(plan, shuffled, Map.of());
    for (Grouping grouping : Grouping.values()) {
      assertThat(sum(compared.by(grouping))).as(grouping.name()).isEqualByComparingTo(dollars);
    }
    List<ComparedRow> lines = new ArrayList<>(compared.outside());
    compared.lines().forEach(line -> lines.add(line.row()));
    assertThat(sum(lines)).isEqualByComparingTo(dollars);
    assertThat(compared.total().dollars().spent()).isEqualByComparingTo(dollars);
  }

  private static BigDecimal sum(List<ComparedRow> rows) {
    return rows.stream()
        .map(row -> row.dollars().actual())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void what_was_taken_back_leaves_nothing_anywhere() {
    LedgerEntry entry = ledger.record(spent("10000"), BY);
    LedgerComparison none = LedgerComparison.of(plan, List.of(), Map.of());
    LedgerComparison both =
        LedgerComparison.of(
            plan, List.of(entry.posting(), ledger.reverse(entry, "Error", BY).posting()), Map.of());
    assertThat(both.lines()).isEqualTo(none.lines());
    assertThat(both.total().spent().nothing()).isTrue();
    assertThat(both.outside()).isEmpty();
  }

  @Test
  void unlike_currencies_of_a_line_are_compared_in_dollars_alone() {
    LedgerComparison compared =
        compared(
            money(LedgerKind.EXPENDITURE, CASH_LINE, null, "5000", "GTQ"),
            money(LedgerKind.EXPENDITURE, CASH_LINE, null, "100", "USD"));
    ComparedLine line = compared.line(CASH_LINE).orElseThrow();
    assertThat(line.row().own()).isEmpty();
    assertThat(line.row().dollars().spent()).isEqualByComparingTo("725");
    assertThat(line.row().dollars().planned()).as("no rate was agreed").isNull();
    assertThat(line.deciding().exceeds(TEN)).isTrue();
  }

  @Test
  void days_stand_beside_money_and_are_never_added_to_it() {
    LedgerComparison compared = compared(days(VALUED_LINE, "4", false));
    ComparedRow row = compared.line(VALUED_LINE).orElseThrow().row();
    assertThat(row.days().difference()).isZero();
    assertThat(row.dollars().spent()).isZero();
    assertThat(compared.line(VALUED_LINE).orElseThrow().state(TEN, TODAY))
        .isEqualTo(VarianceState.WITHIN);
  }

  @Test
  void what_is_handed_over_and_what_is_spent_are_the_actual_and_promises_are_not() {
    LedgerComparison compared =
        compared(
            money(LedgerKind.COMMITMENT, CASH_LINE, null, "10000", "GTQ"),
            money(LedgerKind.DISBURSEMENT, CASH_LINE, GIVING, "4000", "GTQ"),
            money(LedgerKind.EXPENDITURE, CASH_LINE, null, "5000", "GTQ"));
    ComparedRow row = compared.line(CASH_LINE).orElseThrow().row();
    assertThat(row.own().orElseThrow().committed()).isEqualByComparingTo("10000");
    assertThat(row.own().orElseThrow().difference()).isEqualByComparingTo("-1000");
    assertThat(row.own().orElseThrow().percent()).isEqualByComparingTo("-10");
    assertThat(row.own().orElseThrow().exceeds(TEN)).as("ten is let pass").isFalse();
  }

  @Test
  void less_than_planned_is_no_variance_before_its_time_is_over_and_more_always_is() {
    assertThat(line(compared(spent("1000"))).state(TEN, TODAY)).isEqualTo(VarianceState.RUNNING);
    assertThat(line(compared(spent("1000"))).state(TEN, TODAY.plusDays(30)))
        .isEqualTo(VarianceState.UNEXPLAINED);
    assertThat(line(compared(spent("12000"))).state(TEN, TODAY))
        .isEqualTo(VarianceState.UNEXPLAINED);
  }

  @Test
  void an_explanation_holds_for_the_figures_that_it_was_written_of() {
    ComparedLine over = line(compared(spent("12000")));
    VarianceExplanation said =
        new VarianceExplanation(
            ledger.cooperation().id(), over, true, "Subieron los pasajes", BY, NOW);
    Map<UUID, VarianceExplanation> explained = Map.of(CASH_LINE, said);
    assertThat(line(compared(explained, spent("12000"))).state(TEN, TODAY))
        .isEqualTo(VarianceState.EXPLAINED);
    assertThat(line(compared(explained, spent("12000"), spent("1"))).state(TEN, TODAY))
        .isEqualTo(VarianceState.UNEXPLAINED);
  }

  @Test
  void to_close_every_variance_is_explained_and_nothing_is_pending() {
    LedgerComparison whole = compared(spent("10000"), days(VALUED_LINE, "4", true));
    assertThat(whole.unsettled(TEN)).extracting(ComparedLine::id).containsExactly(DAYS_LINE);
    assertThat(whole.pending(TEN, TODAY)).isTrue();
    assertThat(whole.pending(TEN, TODAY.plusDays(30))).isFalse();
  }

  @Test
  void what_is_outside_the_plan_stands_in_a_row_of_its_own() {
    LedgerComparison compared = compared(money(LedgerKind.EXPENDITURE, null, null, "50", "USD"));
    assertThat(compared.outside())
        .singleElement()
        .extracting(ComparedRow::key)
        .isEqualTo(RECEIVING.toString());
    assertThat(compared.by(Grouping.YEAR)).extracting(ComparedRow::key).containsExactly("2026");
  }

  private static ComparedLine line(LedgerComparison compared) {
    return compared.line(CASH_LINE).orElseThrow();
  }

  private LedgerComparison compared(EntryDraft... drafts) {
    return compared(Map.of(), drafts);
  }

  private LedgerComparison compared(
      Map<UUID, VarianceExplanation> explained, EntryDraft... drafts) {
    List<Posting> postings = new ArrayList<>();
    for (EntryDraft draft : drafts) {
      postings.add(ledger.record(draft, BY).posting());
    }
    return LedgerComparison.of(plan, postings, explained);
  }
}
