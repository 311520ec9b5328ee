package org.puentesur.portfolio.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.puentesur.portfolio.model.Outcome;
import org.puentesur.portfolio.model.Outcome.Exchange;

/** Two outcomes measure by measure. */
public final class Comparison {

  /**
   * One line.
   *
   * @param key the message key of what is measured
   */
  public record Line(String key, long one, long other) {}

  private Comparison() {}

  static List<Line> of(Outcome one, Outcome other) {
    return List.of(
        new Line("portfolio.fit", one.fit(), other.fit()),
        new Line("portfolio.exchanges", one.exchanges().size(), other.exchanges().size()),
        new Line("portfolio.countries", countries(one), countries(other)),
        new Line("portfolio.floor", one.floor(), other.floor()),
        new Line("portfolio.cost", one.cost(), other.cost()),
        new Line("portfolio.price", one.priceOfFairness(), other.priceOfFairness()),
        new Line("portfolio.only", only(one, other), only(other, one)));
  }

  private static long countries(Outcome outcome) {
    return outcome.exchanges().stream().map(Exchange::recipient).distinct().count();
  }

  private static long only(Outcome one, Outcome other) {
    Set<Exchange> mine = new HashSet<>(one.exchanges());
    mine.removeAll(new HashSet<>(other.exchanges()));
    return mine.size();
  }
}
