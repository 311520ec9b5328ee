package org.puentesur.portfolio.model;

import java.util.Arrays;
import java.util.List;
import org.puentesur.portfolio.model.Relaxation.Relaxed;

/**
 * Searches the prices at which a relaxation bounds a programme best, and good choices on the way.
 */
final class Pricing {

  private static final int HALVINGS = 24;
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
  Answer answer(Deadline deadline) {
    answer = new Answer(List.of(), 0, Long.MAX_VALUE);
    at(new long[best.length]);
    for (int limit = 0; limit < best.length; limit++) {
      if (relaxation.sides().ofBudget(limit)) {
        halve(limit, deadline);
      }
    }
    step(deadline);
    return answer;
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

  // one limit: too cheap and it is broken, too dear and some of it is left
  private void halve(int limit, Deadline deadline) {
    long cheap = 0;
    long dear = 1;
    while (dear < relaxation.dearest(limit) && more(deadline) && broken(limit, dear)) {
      cheap = dear;
      dear *= 8;
    }
    for (int turn = 0; turn < HALVINGS && dear - cheap > 1 && more(deadline); turn++) {
      long middle = cheap + (dear - cheap) / 2;
      if (broken(limit, middle)) {
        cheap = middle;
      } else {
        dear = middle;
      }
    }
  }

  private boolean broken(int limit, long price) {
    long[] prices = new long[best.length];
    prices[limit] = price;
    return at(prices).left()[limit] < 0;
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
