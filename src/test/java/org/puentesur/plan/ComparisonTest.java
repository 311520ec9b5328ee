package org.puentesur.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.puentesur.plan.model.Comparison;
import org.puentesur.plan.model.Comparison.CellChange;
import org.puentesur.plan.model.Comparison.Change;
import org.puentesur.plan.model.Comparison.Step;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.model.PlanRow;

class ComparisonTest {

  private final PlanContent first = PlanFixture.whole(PlanFixture.GIVING, PlanFixture.RECEIVING);

  @Test
  void a_cell_is_told_with_the_version_that_changed_it_last_and_its_reason() {
    PlanContent second = with(first, 4, PlanColumn.AMOUNT, "9000");
    PlanContent third = with(second, 2, PlanColumn.ENDS, "2027-04-30");
    Comparison comparison =
        Comparison.of(
            List.of(
                new Step("MSPS", "primera", first),
                new Step("MSPAS", "menos viajes", second),
                new Step("MSPS", "más tiempo", third)));
    assertThat(comparison.lines()).hasSize(2);
    assertThat(comparison.lines().get(1).cells())
        .containsEntry(
            PlanColumn.AMOUNT, new CellChange("12345.67", "9000", "MSPAS", "menos viajes"));
    assertThat(comparison.lines().get(0).cells())
        .containsEntry(
            PlanColumn.ENDS, new CellChange("2027-03-15", "2027-04-30", "MSPS", "más tiempo"));
  }

  @Test
  void a_line_that_came_or_went_is_told_as_such() {
    PlanContent less = new PlanContent(first.rows().subList(0, 4));
    assertThat(Comparison.of(List.of(step(first), step(less))).lines())
        .extracting("change")
        .containsExactly(Change.REMOVED);
    assertThat(Comparison.of(List.of(step(less), step(first))).lines())
        .extracting("change")
        .containsExactly(Change.ADDED);
  }

  private static Step step(PlanContent content) {
    return new Step("MSPS", "", content);
  }

  private static PlanContent with(PlanContent content, int at, PlanColumn column, String text) {
    List<PlanRow> rows = new ArrayList<>(content.rows());
    rows.set(at, rows.get(at).with(column, text));
    return new PlanContent(rows);
  }
}
