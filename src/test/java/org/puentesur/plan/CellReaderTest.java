package org.puentesur.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puentesur.plan.model.CellReader;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.platform.problem.RuleBroken;

class CellReaderTest {

  private final CellReader reader = new CellReader(PlanFixture.PARTIES, false);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1500;1500",
        "1.500;1500",
        "1,500;1500",
        "1.500,25;1500.25",
        "1,500.25;1500.25",
        "1 500,25;1500.25",
        "1.234.567;1234567",
        "12,5;12.5",
        "0.125;0.1250",
        "1500.00;1500"
      })
  void an_amount_is_read_as_either_half_of_the_continent_writes_it(String typed, String kept) {
    assertThat(reader.read(PlanColumn.AMOUNT, typed)).isEqualTo(kept);
    assertThat(reader.read(PlanColumn.AMOUNT, kept)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({"AMOUNT,12a", "AMOUNT,-5", "AMOUNT,1.2.3", "RATE,0", "YEAR,27", "STARTS,2027-02-30"})
  void what_a_column_does_not_hold_is_refused(PlanColumn column, String typed) {
    assertThatThrownBy(() -> reader.read(column, typed)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void a_rate_has_decimals_after_its_only_sign() {
    assertThat(reader.read(PlanColumn.RATE, "0,129")).isEqualTo("0.129");
    assertThat(reader.read(PlanColumn.RATE, "7.755")).isEqualTo("7.755");
  }

  @Test
  void machines_part_decimals_by_a_point_and_no_groups() {
    CellReader plain = new CellReader(PlanFixture.PARTIES, true);
    assertThat(plain.read(PlanColumn.AMOUNT, "1.5")).isEqualTo("1.5");
    assertThatThrownBy(() -> plain.read(PlanColumn.AMOUNT, "1,500")).isInstanceOf(RuleBroken.class);
  }

  @Test
  void a_choice_is_known_by_its_name_in_any_language() {
    assertThat(reader.read(PlanColumn.FUNDING, "En especie")).isEqualTo("IN_KIND");
    assertThat(reader.read(PlanColumn.FUNDING, "in kind")).isEqualTo("IN_KIND");
  }

  @Test
  void a_party_is_known_by_whatever_people_call_it() {
    String id = PlanFixture.GIVING.toString();
    assertThat(reader.read(PlanColumn.FUNDER, "msps")).isEqualTo(id);
    assertThat(reader.read(PlanColumn.FUNDER, "COL")).isEqualTo(id);
    assertThat(reader.read(PlanColumn.FUNDER, "Ministerio de COL")).isEqualTo(id);
  }

  @Test
  void targets_have_one_way_to_be_written() {
    assertThat(reader.read(PlanColumn.TARGETS, "2028-H1: 55;2027 = 40"))
        .isEqualTo("2027=40; 2028-H1=55");
  }
}
