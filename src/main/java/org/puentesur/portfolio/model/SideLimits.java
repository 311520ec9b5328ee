package org.puentesur.portfolio.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.puentesur.portfolio.model.Instance.Edge;

/** The limits that no network can express: the budget, and expert-days where exchanges differ. */
final class SideLimits {

  private static final int NONE = -1;

  private final List<Edge> edges;
  private final int budget;
  private final int[] daysOfOffer;
  private final long[] most;

  SideLimits(Programme programme) {
    Instance instance = programme.instance();
    this.edges = programme.edges();
    List<Long> limits = new ArrayList<>();
    boolean bound = edges.stream().mapToLong(Edge::cost).sum() > instance.budget();
    this.budget = bound ? add(limits, instance.budget()) : NONE;
    this.daysOfOffer = new int[instance.offers().size()];
    List<List<Integer>> days = new ArrayList<>();
    instance.offers().forEach(offer -> days.add(new ArrayList<>()));
    edges.forEach(edge -> days.get(edge.offer()).add(edge.days()));
    for (int at = 0; at < daysOfOffer.length; at++) {
      boolean differ = days.get(at).stream().distinct().count() > 1;
      boolean many = days.get(at).stream().mapToLong(Integer::longValue).sum() > instance.days(at);
      daysOfOffer[at] = differ && many ? add(limits, (long) instance.days(at)) : NONE;
    }
    this.most = limits.stream().mapToLong(Long::longValue).toArray();
  }

  private static int add(List<Long> limits, long most) {
    limits.add(most);
    return limits.size() - 1;
  }

  int count() {
    return most.length;
  }

  boolean ofBudget(int limit) {
    return limit == budget;
  }

  long most(int limit) {
    return most[limit];
  }

  /** What an exchange pays for its use of all limits at these prices. */
  long paid(int at, long[] prices) {
    Edge edge = edges.get(at);
    long paid = budget == NONE ? 0 : prices[budget] * edge.cost();
    int days = daysOfOffer[edge.offer()];
    return days == NONE ? paid : paid + prices[days] * edge.days();
  }

  /** What is left of each limit, negative where a choice breaks it. */
  long[] left(int[] chosen) {
    long[] left = Arrays.copyOf(most, most.length);
    for (int at : chosen) {
      Edge edge = edges.get(at);
      if (budget != NONE) {
        left[budget] -= edge.cost();
      }
      int days = daysOfOffer[edge.offer()];
      if (days != NONE) {
        left[days] -= edge.days();
      }
    }
    return left;
  }

  /** How much of the limits that a choice breaks an exchange uses, as a share of each. */
  double share(int at, long[] left) {
    Edge edge = edges.get(at);
    int days = daysOfOffer[edge.offer()];
    double ofBudget = budget == NONE || left[budget] >= 0 ? 0 : edge.cost() / (1. + most[budget]);
    double ofDays = days == NONE || left[days] >= 0 ? 0 : edge.days() / (1. + most[days]);
    return ofBudget + ofDays;
  }
}
