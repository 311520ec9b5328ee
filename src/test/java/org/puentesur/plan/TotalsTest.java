package org.puentesur.plan;

import static java.math.RoundingMode.HALF_EVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
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

  private static final List<String> CURRENCIES = List.of("USD", "GTQ", "BRL", "CLP", "BHD");
  private static final List<PlanColumn> GROUPS =
      List.of(PlanColumn.ACTIVITY, PlanColumn.FUNDER, PlanColumn.CATEGORY, PlanColumn.YEAR);
  private static final int SEQUENCES = 40;
  private static final int EDITS = 250;

  /** Whatever was edited in whatever order: the sums are those of the lines, and of the groups. */
  @Test
  void totals_are_the_sum_of_their_lines_under_every_order_of_edits() {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      Random random = new Random(seed);
      List<PlanRow> rows = new ArrayList<>();
      for (int step = 0; step < EDITS; step++) {
        edit(rows, random);
        check(rows, random);
      }
    }
  }

  // a line more, one less, one elsewhere, or another text in a cell of one
  private static void edit(List<PlanRow> rows, Random random) {
    int choice = random.nextInt(10);
    if (rows.isEmpty() || choice < 3) {
      rows.add(random.nextInt(rows.size() + 1), line(random));
    } else if (choice < 5) {
      rows.remove(random.nextInt(rows.size()));
    } else if (choice < 6) {
      rows.add(random.nextInt(rows.size()), rows.remove(random.nextInt(rows.size())));
    } else {
      int at = random.nextInt(rows.size());
      rows.set(at, changed(rows.get(at), random));
    }
  }

  private static PlanRow changed(PlanRow row, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> row.with(PlanColumn.CURRENCY, any(CURRENCIES, random));
      case 1 -> row.with(PlanColumn.AMOUNT, random.nextInt(4) == 0 ? "" : amount(random));
      case 2 -> row.with(PlanColumn.DAYS, random.nextInt(4) == 0 ? "" : days(random));
      case 3 -> row.with(PlanColumn.DAY_RATE, random.nextInt(4) == 0 ? "" : days(random));
      case 4 -> row.with(PlanColumn.RATE, random.nextInt(9) == 0 ? "" : rate(random));
      default -> row.with(any(GROUPS, random), "A" + random.nextInt(4));
    };
  }

  private static PlanRow line(Random random) {
    Map<PlanColumn, String> cells = new HashMap<>();
    GROUPS.forEach(column -> cells.put(column, "A" + random.nextInt(4)));
    if (random.nextInt(5) > 0) {
      cells.put(PlanColumn.AMOUNT, amount(random));
      cells.put(PlanColumn.CURRENCY, any(CURRENCIES, random));
    } else {
      cells.put(PlanColumn.DAYS, days(random));
    }
    cells.put(PlanColumn.RATE, rate(random));
    return PlanRow.of(UUID.randomUUID(), PlanSection.BUDGET, cells);
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static String amount(Random random) {
    return BigDecimal.valueOf(random.nextInt(100_000_000), random.nextInt(4)).toPlainString();
  }

  private static String days(Random random) {
    return String.valueOf(random.nextInt(400));
  }

  private static String rate(Random random) {
    return random.nextInt(5_000) + "." + (1 + random.nextInt(9_999));
  }

  private static void check(List<PlanRow> rows, Random random) {
    List<BudgetLine> lines = rows.stream().map(BudgetLine::of).toList();
    Totals totals = Totals.of(lines);
    Map<String, BigDecimal> sums = new HashMap<>();
    BigDecimal dollars = BigDecimal.ZERO;
    int unrated = 0;
    for (PlanRow row : rows) {
      BigDecimal value = value(row);
      if (value != null) {
        sums.merge(row.text(PlanColumn.CURRENCY), value, BigDecimal::add);
        if (row.text(PlanColumn.CURRENCY).equals("USD")) {
          dollars = dollars.add(value);
        } else if (row.has(PlanColumn.RATE)) {
          dollars = dollars.add(value.divide(row.figure(PlanColumn.RATE), 2, HALF_EVEN));
        } else {
          unrated++;
        }
      }
    }
    assertThat(figures(totals)).isEqualTo(sums);
    totals.sums().forEach((code, sum) -> assertThat(sum.currency()).hasToString(code));
    assertThat(totals.unrated()).isEqualTo(unrated);
    assertThat(totals.unvalued())
        .isEqualTo(rows.stream().filter(row -> value(row) == null).count());
    assertThat(totals.dollars() == null).isEqualTo(unrated > 0);
    if (unrated == 0) {
      assertThat(totals.dollars().amount()).isEqualByComparingTo(dollars);
    }
    GROUPS.forEach(column -> requireWhole(totals, Totals.by(column, lines).values()));
    List<BudgetLine> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, random);
    assertThat(Totals.of(shuffled)).isEqualTo(totals);
  }

  // reckoned beside the class that is tested: a currency's own decimals, half to even
  private static BigDecimal value(PlanRow row) {
    if (!row.has(PlanColumn.CURRENCY)) {
      return null;
    }
    int decimals = Currency.getInstance(row.text(PlanColumn.CURRENCY)).getDefaultFractionDigits();
    if (row.has(PlanColumn.AMOUNT)) {
      return row.figure(PlanColumn.AMOUNT).setScale(decimals, HALF_EVEN);
    }
    return row.has(PlanColumn.DAYS) && row.has(PlanColumn.DAY_RATE)
        ? row.figure(PlanColumn.DAYS).multiply(row.figure(PlanColumn.DAY_RATE)).setScale(decimals)
        : null;
  }

  /** The groups of a column together are the whole, currency by currency. */
  private static void requireWhole(Totals whole, Collection<Totals> groups) {
    Map<String, BigDecimal> sums = new HashMap<>();
    groups.forEach(
        group -> figures(group).forEach((code, sum) -> sums.merge(code, sum, BigDecimal::add)));
    assertThat(sums).isEqualTo(figures(whole));
    assertThat(groups.stream().mapToInt(Totals::unrated).sum()).isEqualTo(whole.unrated());
    assertThat(groups.stream().map(Totals::days).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(whole.days());
    if (whole.dollars() != null) {
      assertThat(
              groups.stream()
                  .map(group -> group.dollars().amount())
                  .reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo(whole.dollars().amount());
    }
  }

  private static Map<String, BigDecimal> figures(Totals totals) {
    Map<String, BigDecimal> figures = new HashMap<>();
    totals.sums().forEach((code, sum) -> figures.put(code, sum.amount()));
    return figures;
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
