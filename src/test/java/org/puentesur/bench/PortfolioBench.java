package org.puentesur.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.puentesur.portfolio.Instances;
import org.puentesur.portfolio.model.Instance;
import org.puentesur.portfolio.model.JavaSolver;
import org.puentesur.portfolio.model.OrToolsSolver;
import org.puentesur.portfolio.model.Planner;
import org.puentesur.portfolio.model.Portfolio;
import org.puentesur.portfolio.model.Solver;

/**
 * A region's year, 1,000 demands by 1,000 offers, by OR-Tools beside Java alone; the first run is
 * one on a cold machine.
 */
class PortfolioBench {

  private static final Duration TIME = Duration.ofSeconds(5);
  private static final int RUNS = 3;
  private static final int SEED = 7;

  @Test
  void portfolio() {
    Instance year = Instances.year(SEED, 1_000, 1_000, 20_000);
    Instance flow = Instances.unbounded(SEED, 1_000, 1_000, 20_000);
    List<Solver> solvers = List.of(OrToolsSolver.ifAvailable().orElseThrow(), new JavaSolver());
    for (int run = 1; run <= RUNS; run++) {
      for (Solver solver : solvers) {
        tell(solver, run, "every limit, fair", year, true);
        tell(solver, run, "capacities alone, fair", flow, true);
        tell(solver, run, "capacities alone", flow, false);
      }
    }
  }

  private static void tell(Solver solver, int run, String what, Instance instance, boolean fair) {
    long began = System.nanoTime();
    Portfolio portfolio = new Planner(solver, percent -> {}).plan(instance, fair, TIME);
    long taken = Duration.ofNanos(System.nanoTime() - began).toMillis();
    System.out.printf(
        Locale.ROOT,
        "%-9s %-23s run %d %6d ms  fit %6d  floor %3d  price %5d  gap %.4f %s%n",
        solver.name(),
        what,
        run,
        taken,
        portfolio.fit(),
        portfolio.floor(),
        portfolio.priceOfFairness(),
        portfolio.gap(),
        portfolio.optimal() ? "proved best" : "");
  }
}
