package org.puentesur.portfolio.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds a smallest set of limits that cannot hold together: without any one of them the others can
 * (QuickXplain: Junker, AAAI 2004).
 */
final class Collisions {

  private final Instance instance;
  private final Solver solver;
  private final Deadline deadline;

  Collisions(Instance instance, Solver solver, Deadline deadline) {
    this.instance = instance;
    this.solver = solver;
    this.deadline = deadline;
  }

  /** The set; every limit, where there is no time to look. */
  List<Limit> find() {
    List<Limit> limits =
        instance.limits().stream()
            .sorted(Comparator.comparing(Limit::kind).thenComparing(Limit::subject))
            .toList();
    return explain(Set.of(), false, limits);
  }

  private List<Limit> explain(Set<Limit> behind, boolean changed, List<Limit> limits) {
    if (changed && collide(behind)) {
      return List.of();
    }
    if (limits.size() == 1) {
      return limits;
    }
    int half = limits.size() / 2;
    List<Limit> first = limits.subList(0, half);
    List<Limit> second = limits.subList(half, limits.size());
    List<Limit> ofSecond = explain(with(behind, first), true, second);
    List<Limit> ofFirst = explain(with(behind, ofSecond), !ofSecond.isEmpty(), first);
    List<Limit> both = new ArrayList<>(ofFirst);
    both.addAll(ofSecond);
    return both;
  }

  private static Set<Limit> with(Set<Limit> some, List<Limit> others) {
    Set<Limit> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  private boolean collide(Set<Limit> limits) {
    if (limits.stream().noneMatch(limit -> limit.kind() == Limit.Kind.MINIMUM)) {
      return false;
    }
    Programme programme = Programme.ofReach(instance.under(limits), 0);
    return solver.solve(programme, List.of(), deadline.after(.2)).bound()
        < programme.valueOfMinimums();
  }
}
