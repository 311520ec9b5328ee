package org.puentesur.portfolio.model;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.puentesur.portfolio.model.Instance.Edge;

/** Makes portfolios: the most fit under the limits, and with fairness the highest floor first. */
public final class Planner {

  // solvers look at the clock between steps, and a first step on a cold machine is a long one
  private static final double SHARE_OF_TIME = .78;

  private final Solver solver;
  private final IntConsumer progress;

  /**
   * @param progress told how far it is, in percent
   */
  public Planner(Solver solver, IntConsumer progress) {
    this.solver = solver;
    this.progress = progress;
  }

  /** The best portfolio found within some time, the end included. */
  public Portfolio plan(Instance instance, boolean fair, Duration time) {
    long began = System.nanoTime();
    Deadline deadline = Deadline.in(time).after(SHARE_OF_TIME);
    Programme free = Programme.ofFit(instance, 0);
    Answer unfair = solver.solve(free, List.of(), deadline.after(fair ? .4 : .8));
    progress.accept(30);
    boolean met = unfair.value() >= free.valueOfMinimums();
    List<Limit> collision =
        unfair.bound() < free.valueOfMinimums()
            ? new Collisions(instance, solver, deadline).find()
            : List.of();
    Found found = fair && met ? fairer(instance, unfair, deadline) : new Found(unfair, 0);
    progress.accept(100);
    Duration taken = Duration.ofNanos(System.nanoTime() - began);
    return portfolio(instance, unfair, found, collision, !met && collision.isEmpty(), taken);
  }

  private record Found(Answer answer, int floor) {}

  private Found fairer(Instance instance, Answer unfair, Deadline deadline) {
    int highest = (int) instance.servable().values().stream().mapToLong(n -> n).min().orElse(0);
    int floor = Math.min(highest, Math.max(1, lowest(instance, unfair.chosen())));
    int unreachable = highest + 1;
    boolean proved = true;
    Deadline search = deadline.after(.4);
    List<Edge> start = unfair.chosen();
    while (unreachable - floor > 1 && !search.passed()) {
      int middle = floor + (unreachable - floor) / 2;
      Programme reach = Programme.ofReach(instance, middle);
      Answer answer = solver.solve(reach, start, search.after(.4));
      if (answer.value() >= reach.most()) {
        floor = middle;
        start = answer.chosen();
      } else {
        unreachable = middle;
        proved &= answer.bound() < reach.most();
      }
      progress.accept(Math.min(59, 30 + 6 * middle));
    }
    progress.accept(60);
    Programme fair = Programme.ofFit(instance, floor);
    Answer answer = solver.solve(fair, start, deadline.after(.95));
    boolean whole = proved && unreachable - floor <= 1;
    return new Found(whole ? answer : open(answer), floor);
  }

  // a higher floor may exist: the answer is not the best for sure
  private static Answer open(Answer answer) {
    return new Answer(
        answer.chosen(), answer.value(), Math.max(answer.bound(), answer.value() + 1));
  }

  private static int lowest(Instance instance, List<Edge> chosen) {
    return served(instance, chosen).values().stream().mapToInt(n -> n).min().orElse(0);
  }

  private static Map<String, Integer> served(Instance instance, List<Edge> chosen) {
    Map<String, Integer> served = new HashMap<>();
    instance.servable().keySet().forEach(country -> served.put(country, 0));
    chosen.forEach(edge -> served.merge(instance.recipient(edge), 1, Integer::sum));
    return served;
  }

  private Portfolio portfolio(
      Instance instance,
      Answer unfair,
      Found found,
      List<Limit> collision,
      boolean unmet,
      Duration taken) {
    List<Edge> chosen = found.answer.chosen();
    long fit = fit(chosen);
    // a floor's weight in sum and bound alike cancels out
    long above = found.answer.bound() - found.answer.value();
    return new Portfolio(
        chosen,
        fit,
        served(instance, chosen),
        lowest(instance, chosen),
        Math.max(fit, fit(unfair.chosen())),
        found.answer.optimal() && unfair.optimal(),
        fit == 0 ? 0 : Math.max(0, (double) above / fit),
        collision,
        unmet,
        solver.name(),
        taken);
  }

  private static long fit(List<Edge> chosen) {
    return chosen.stream().mapToLong(Edge::fit).sum();
  }
}
