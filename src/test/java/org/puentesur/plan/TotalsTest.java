package org.puentesur.plan;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.puentesur.plan.model.Balance;
import org.puentesur.plan.model.BudgetLine;
import org.puentesur.plan.model.Flaw;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.model.PlanRow;
import org.puentesur.plan.model.PlanRules;
import org.puentesur.plan.model.PlanSection;
import org.puentesur.plan.model.Totals;

class TotalsTest {

  private static final List<String> CURRENCIES = List.of("USD", "GTQ", "COP", "CLP", "BHD");

  private final Random random = new Random(20261127);

  /** Whatever was edited in whatever order: the sums are those of the lines, and of the groups. */
  @Test
  void totals_are_the_sum_of_their_lines_under_every_order_of_edits() {
    List<PlanRow> rows = new ArrayList<>();
    for (int step = 0; step < 600; step++) {
      int choice = random.nextInt(10);
      if (rows.isEmpty() || choice < 4) {
        rows.add(random.nextInt(rows.size() + 1), line());
      } else if (choice < 5) {
        rows.remove(random.nextInt(rows.size()));
      } else {
        int at = random.nextInt(rows.size());
        rows.set(at, rows.get(at).with(PlanColumn.AMOUNT, amount()));
      }
      check(rows);
    }
  }

  private static void check(List<PlanRow> rows) {
    List<BudgetLine> lines = rows.stream().map(BudgetLine::of).toList();
    Totals totals = Totals.of(lines);
    Map<String, BigDecimal> expected = new HashMap<>();
    BigDecimal dollars = BigDecimal.ZERO;
    for (PlanRow row : rows) {
      BigDecimal amount = row.figure(PlanColumn.AMOUNT);
      expected.merge(row.text(PlanColumn.CURRENCY), amount, BigDecimal::add);
      BigDecimal rate = row.has(PlanColumn.RATE) ? row.figure(PlanColumn.RATE) : BigDecimal.ONE;
      dollars = dollars.add(amount.divide(rate, 2, RoundingMode.HALF_EVEN));
    }
    assertThat(totals.sums().keySet()).isEqualTo(expected.keySet());
    totals
        .sums()
        .forEach((code, sum) -> assertThat(sum.amount()).isEqualByComparingTo(expected.get(code)));
    assertThat(totals.dollars().amount()).isEqualByComparingTo(dollars);
    BigDecimal grouped =
        Totals.by(PlanColumn.ACTIVITY, lines).values().stream()
            .map(group -> group.dollars().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(grouped).isEqualByComparingTo(dollars);
    List<BudgetLine> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(Totals.of(shuffled)).isEqualTo(totals);
  }

  private PlanRow line() {
    String currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
    Map<PlanColumn, String> cells = new HashMap<>();
    cells.put(PlanColumn.ACTIVITY, "A" + random.nextInt(4));
    cells.put(PlanColumn.AMOUNT, amount());
    cells.put(PlanColumn.CURRENCY, currency);
    if (!currency.equals("USD")) {
      cells.put(PlanColumn.RATE, random.nextInt(5_000) + "." + (1 + random.nextInt(9_999)));
    }
    return PlanRow.of(UUID.randomUUID(), PlanSection.BUDGET, cells);
  }

  // whole units, which every currency has
  private String amount() {
    return String.valueOf(random.nextInt(1_000_000));
  }

  @Test
  void unlike_currencies_without_a_rate_have_no_total_in_dollars() {
    Totals totals = Totals.of(List.of(of("100", "USD"), of("100", "GTQ")));
    assertThat(totals.dollars()).isNull();
    assertThat(totals.unrated()).isEqualTo(1);
    assertThat(totals.sums()).containsOnlyKeys("GTQ", "USD");
  }

  @Test
  void a_whole_plan_has_no_flaw_and_a_day_less_unbalances_it() {
    PlanContent whole = PlanFixture.whole(PlanFixture.GIVING, PlanFixture.RECEIVING);
    assertThat(PlanRules.flaws(whole)).isEmpty();
    PlanContent less =
        new PlanContent(
            whole.rows().stream()
                .map(row -> row.has(PlanColumn.DAYS) ? row.with(PlanColumn.DAYS, "9") : row)
                .toList());
    assertThat(Balance.flaws(less)).extracting(Flaw::key).containsExactly("days");
    assertThat(PlanRules.hindering(less)).isEmpty();
  }

  private static BudgetLine of(String amount, String currency) {
    return BudgetLine.of(
        PlanRow.of(
            UUID.randomUUID(),
            PlanSection.BUDGET,
            Map.of(PlanColumn.AMOUNT, amount, PlanColumn.CURRENCY, currency)));
  }
}
