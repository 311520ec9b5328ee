package org.puentesur.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.puentesur.portfolio.EveryChoice.Worth;
import org.puentesur.portfolio.model.Instance;
import org.puentesur.portfolio.model.Instance.Edge;
import org.puentesur.portfolio.model.JavaSolver;
import org.puentesur.portfolio.model.Limit;
import org.puentesur.portfolio.model.OrToolsSolver;
import org.puentesur.portfolio.model.Planner;
import org.puentesur.portfolio.model.Portfolio;
import org.puentesur.portfolio.model.Solver;

class PlannerTest {

  private static final int INSTANCES = 150;
  private static final Duration TIME = Duration.ofSeconds(5);

  static Stream<Solver> solvers() {
    return Stream.of(new JavaSolver(), OrToolsSolver.ifAvailable().orElseThrow());
  }

  private static Portfolio plan(Solver solver, Instance instance, boolean fair) {
    return new Planner(solver, percent -> {}).plan(instance, fair, TIME);
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void finds_the_same_fit_as_trying_every_choice(Solver solver) {
    for (int seed = 0; seed < INSTANCES; seed++) {
      compare(solver, Instances.small(seed), seed, false);
    }
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void finds_the_same_floor_and_fit_as_trying_every_choice(Solver solver) {
    for (int seed = 0; seed < INSTANCES; seed++) {
      compare(solver, Instances.small(seed), seed, true);
    }
  }

  private static void compare(Solver solver, Instance instance, int seed, boolean fair) {
    Comparator<Worth> order = fair ? Worth.FAIR : Worth.FIT;
    Worth best = EveryChoice.best(instance, order);
    Portfolio portfolio = plan(solver, instance, fair);
    assertThat(portfolio.feasible()).as("seed %d feasible", seed).isEqualTo(best != null);
    if (best != null) {
      assertThat(EveryChoice.keepsUpperLimits(instance, portfolio.chosen())).isTrue();
      assertThat(portfolio.optimal()).as("seed %d optimal", seed).isTrue();
      assertThat(portfolio.fit()).as("seed %d fit", seed).isEqualTo(best.fit());
      if (fair && !portfolio.served().isEmpty()) {
        assertThat(portfolio.floor()).as("seed %d floor", seed).isEqualTo(best.floor());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void names_a_smallest_set_of_limits_that_collide(Solver solver) {
    int seen = 0;
    for (int seed = 0; seed < INSTANCES; seed++) {
      Instance instance = Instances.small(seed);
      List<Limit> collision = plan(solver, instance, false).collision();
      if (!collision.isEmpty()) {
        seen++;
        smallest(instance, collision, seed);
      }
    }
    assertThat(seen).isPositive();
  }

  private static void smallest(Instance instance, List<Limit> collision, int seed) {
    assertThat(possible(instance, collision)).as("seed %d", seed).isFalse();
    for (Limit left : collision) {
      List<Limit> others = collision.stream().filter(limit -> !limit.equals(left)).toList();
      assertThat(possible(instance, others)).as("seed %d without %s", seed, left).isTrue();
    }
  }

  private static boolean possible(Instance instance, List<Limit> limits) {
    return EveryChoice.best(instance.under(Set.copyOf(limits)), Worth.FIT) != null;
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void keeps_every_limit_on_a_region_s_year_and_ends_in_time(Solver solver) {
    Instance instance = Instances.large(7, 1_000, 1_000, 20_000);
    long began = System.nanoTime();
    Portfolio portfolio = plan(solver, instance, true);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(TIME.plus(TIME));
    assertThat(EveryChoice.keepsUpperLimits(instance, portfolio.chosen())).isTrue();
    assertThat(portfolio.served().values()).allMatch(count -> count >= portfolio.floor());
    assertThat(portfolio.floor()).isPositive();
    assertThat(portfolio.gap()).isLessThan(.2);
    assertThat(portfolio.fit()).isEqualTo(portfolio.chosen().stream().mapToLong(Edge::fit).sum());
  }
}
