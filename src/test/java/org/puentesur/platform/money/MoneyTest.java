package org.puentesur.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.puentesur.platform.problem.RuleBroken;

/** What money keeps to. */
class MoneyTest {

  @Test
  void it_has_the_decimals_of_its_currency() {
    assertThat(of("12", "USD").amount()).isEqualTo(new BigDecimal("12.00"));
    assertThat(of("1500.4", "CLP").amount()).isEqualTo(new BigDecimal("1500"));
    assertThat(of("12.0", "USD")).isEqualTo(of("12.00", "USD"));
  }

  @Test
  void a_half_goes_to_the_even_neighbour() {
    assertThat(of("0.125", "USD").amount()).isEqualTo(new BigDecimal("0.12"));
    assertThat(of("0.135", "USD").amount()).isEqualTo(new BigDecimal("0.14"));
  }

  @Test
  void what_is_no_currency_or_less_than_nothing_is_refused_at_its_field() {
    assertThatThrownBy(() -> of("1", "ABC")).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> of("1", "XAU")).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> Money.of("cost", BigDecimal.ONE, null))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> assertThat(broken.violations()).extracting("field").containsExactly("cost"));
    assertThatThrownBy(() -> of("-0.01", "USD")).isInstanceOf(RuleBroken.class);
  }

  @Test
  void unlike_currencies_have_no_sum() {
    assertThat(of("1.10", "USD").plus(of("2.05", "USD"))).isEqualTo(of("3.15", "USD"));
    assertThat(Money.zero(Currency.getInstance("EUR"))).isEqualTo(of("0", "EUR"));
    assertThatThrownBy(() -> of("1", "USD").plus(of("1", "EUR")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_rate_is_what_a_dollar_costs_as_central_banks_quote_it() {
    assertThat(rate("7.755").inDollars(of("15510", "GTQ"))).isEqualTo(of("2000", "USD"));
    assertThat(rate("4123.46").inDollars(of("1000000", "COP"))).isEqualTo(of("242.51", "USD"));
    assertThat(rate("8").inDollars(of("1", "GTQ"))).isEqualTo(of("0.12", "USD"));
    assertThatThrownBy(() -> rate("0")).isInstanceOf(RuleBroken.class);
  }

  private static Rate rate(String perDollar) {
    return new Rate(new BigDecimal(perDollar), LocalDate.of(2026, 11, 2), "Banco central");
  }

  private static Money of(String amount, String currency) {
    return Money.of(new BigDecimal(amount), currency);
  }
}
