package org.puentesur.portfolio.model;

import java.util.Arrays;
import java.util.List;
import org.puentesur.portfolio.model.Instance.Edge;
import org.puentesur.portfolio.model.Relaxation.Relaxed;

/**
 * Searches the prices at which a relaxation bounds a programme best, and good choices on the way.
 */
final class Pricing {

  private static final int STEPS = 40;

  private final Programme programme;
  private final Relaxation relaxation;
  private final Repair repair;
  private Answer answer;
  private long[] best;
  private long bestBound = Long.MAX_VALUE;

  Pricing(Programme programme, Relaxation relaxation) {
    this.programme = programme;
    this.relaxation = relaxation;
    this.repair = new Repair(programme, relaxation);
    this.best = new long[relaxation.sides().count()];
  }

  /** The best choice and bound by prices alone. */
  Answer answer(List<Edge> start, Deadline deadline) {
    Tally first = repair.improved(start, best);
    answer = new Answer(first.chosen(), first.value(), Long.MAX_VALUE);
    Relaxed free = at(new long[best.length]);
    for (int limit = 0; limit < best.length; limit++) {
      if (relaxation.sides().ofBudget(limit) && free.left()[limit] < 0) {
        narrow(limit, free, greedy(limit, deadline), deadline);
      }
    }
    step(deadline);
    Tally tally = repair.improved(answer.chosen(), best);
    return answer.and(new Answer(tally.chosen(), tally.value(), Long.MAX_VALUE));
  }

  /** The prices of the closest bound. */
  long[] prices() {
    return best;
  }

  private Relaxed at(long[] prices) {
    Relaxed relaxed = relaxation.at(prices);
    Tally tally = repair.of(relaxed.chosen(), prices);
    answer = answer.and(new Answer(tally.chosen(), tally.value(), relaxed.value()));
    if (relaxed.bound() < bestBound) {
      bestBound = relaxed.bound();
      best = prices;
    }
    return relaxed;
  }

  private long[] only(int limit, long price) {
    long[] prices = new long[best.length];
    prices[limit] = price;
    return prices;
  }

  // without a flow, a choice by weight alone around the mean price: poor, but at once
  private long greedy(int limit, Deadline deadline) {
    long mean = Math.max(4, relaxation.meanPrice());
    long good = mean;
    for (long price = mean / 4; price <= 4 * mean && !deadline.passed(); price *= 2) {
      long before = answer.value();
      Tally tally = repair.of(new int[0], only(limit, price));
      answer = answer.and(new Answer(tally.chosen(), tally.value(), Long.MAX_VALUE));
      good = answer.value() > before ? price : good;
    }
    return good;
  }

  // a choice that breaks the limit and one that does not: each says a line that the bound keeps
  // under, and where the lines cross lies the next price to try
  private void narrow(int limit, Relaxed free, long start, Deadline deadline) {
    Line cheap = new Line(0, free.bound(), free.left()[limit]);
    Line dear = null;
    long price = start;
    while (more(deadline) && price > cheap.price && (dear == null || price < dear.price)) {
      Relaxed relaxed = at(only(limit, price));
      Line line = new Line(price, relaxed.bound(), relaxed.left()[limit]);
      if (line.left < 0) {
        cheap = line;
      } else {
        dear = line;
      }
      price = dear == null ? Math.min(4 * price, relaxation.dearest(limit)) : cheap.cross(dear);
    }
  }

  private record Line(long price, long bound, long left) {
    long cross(Line other) {
      double between = (double) other.price * other.left - (double) price * left;
      return (long) ((bound - other.bound + between) / ((double) other.left - left));
    }
  }

  // several limits: steps against what is left, as long as the distance to the best choice
  private void step(Deadline deadline) {
    long[] prices = best.clone();
    for (int turn = 0; turn < STEPS && best.length > 1 && more(deadline); turn++) {
      Relaxed relaxed = at(prices);
      double square = Arrays.stream(relaxed.left()).mapToDouble(left -> (double) left * left).sum();
      if (square == 0) {
        return;
      }
      double length =
          (relaxed.bound() - (double) Relaxation.SCALE * answer.value()) / square / (1 + turn / 8);
      long[] next = prices.clone();
      for (int limit = 0; limit < next.length; limit++) {
        double price = next[limit] - length * relaxed.left()[limit];
        next[limit] = (long) Math.max(0, Math.min(relaxation.dearest(limit), price));
      }
      prices = next;
    }
  }

  private boolean more(Deadline deadline) {
    return !answer.optimal() && !deadline.passed();
  }
}
