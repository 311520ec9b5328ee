package org.puentesur.portfolio.model;

import java.util.PriorityQueue;
import org.puentesur.portfolio.model.Relaxation.Relaxed;

/** Closes the gap that prices leave: decides one exchange after the other, most promising first. */
final class Branching {

  private static final int MOST_OPEN = 20_000;
  private static final double[] SHARES = {1, .5, 0};

  private record Part(Decisions decisions, long bound, int branch) implements Comparable<Part> {
    @Override
    public int compareTo(Part other) {
      return Long.compare(other.bound, bound);
    }
  }

  private final Programme programme;
  private final Relaxation relaxation;
  private final long[] prices;
  private final PriorityQueue<Part> open = new PriorityQueue<>();
  private Answer best;

  Branching(Programme programme, Relaxation relaxation, long[] prices, Answer start) {
    this.programme = programme;
    this.relaxation = relaxation;
    this.prices = prices;
    this.best = start;
  }

  /** The best choice by the deadline, and what none can exceed. */
  Answer answer(Deadline deadline) {
    explore(Decisions.NONE);
    while (!open.isEmpty() && !done(deadline)) {
      Part part = open.poll();
      explore(part.decisions.and(part.branch, true));
      if (deadline.passed()) {
        open.add(part);
      } else {
        explore(part.decisions.and(part.branch, false));
      }
    }
    long bound = open.isEmpty() ? best.value() : Math.max(best.value(), open.peek().bound);
    return best.and(new Answer(best.chosen(), best.value(), bound));
  }

  private boolean done(Deadline deadline) {
    return deadline.passed() || open.size() > MOST_OPEN || open.peek().bound <= best.value();
  }

  private void explore(Decisions decisions) {
    if (!allowed(decisions)) {
      return;
    }
    long bound = Long.MAX_VALUE;
    int branch = -1;
    for (double share : SHARES) {
      Relaxed relaxed = relaxation.at(scaled(share), decisions);
      if (relaxed == null) {
        return;
      }
      bound = Math.min(bound, relaxed.value());
      take(relaxed);
      branch = branch < 0 ? undecided(relaxed, decisions) : branch;
      if (bound <= best.value()) {
        return;
      }
    }
    if (branch >= 0) {
      open.add(new Part(decisions, bound, branch));
    }
  }

  private long[] scaled(double share) {
    long[] scaled = prices.clone();
    for (int limit = 0; limit < scaled.length; limit++) {
      scaled[limit] = (long) (share * scaled[limit]);
    }
    return scaled;
  }

  private boolean allowed(Decisions decisions) {
    Tally tally = new Tally(programme);
    for (int at : decisions.allForced()) {
      if (!tally.takes(at)) {
        return false;
      }
      tally.add(at);
    }
    return true;
  }

  private void take(Relaxed relaxed) {
    if (relaxed.keepsAll()) {
      best = best.and(Answer.of(programme, relaxed.chosen()));
    }
  }

  // the exchange that uses most of what is broken; any that is open where nothing is
  private int undecided(Relaxed relaxed, Decisions decisions) {
    int branch = -1;
    double most = -1;
    for (int at : relaxed.chosen()) {
      double share = relaxation.sides().share(at, relaxed.left());
      if (!decisions.decides(at) && share > most) {
        branch = at;
        most = share;
      }
    }
    return branch;
  }
}
