package org.puentesur.portfolio.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.puentesur.portfolio.model.JavaSolver;
import org.puentesur.portfolio.model.OrToolsSolver;
import org.puentesur.portfolio.model.Outcome;
import org.puentesur.portfolio.model.Planner;
import org.puentesur.portfolio.model.Solver;
import org.puentesur.portfolio.service.Scenarios.Claimed;

/**
 * Computes one scenario after the other in the background, and those again whose node is gone.
 *
 * <p>While a scenario runs every round says so in the table: a node that says nothing for longer
 * has ended, and the next free one takes its scenario.
 */
@Singleton
@DependsOn("Migration")
public class PortfolioTimer {

  private static final Logger LOG = Logger.getLogger(PortfolioTimer.class.getName());
  private static final Duration SILENCE = Duration.ofSeconds(30);

  @Inject Scenarios scenarios;
  @Inject Clock clock;
  @Resource ManagedExecutorService executor;

  private record Run(Claimed claimed, AtomicInteger progress, Future<Outcome> outcome) {}

  private Run run;
  private Solver solver;

  /** One round. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  @PermitAll
  public void round() {
    Instant now = clock.instant();
    if (run == null) {
      scenarios.claim(now.minus(SILENCE), now).ifPresent(this::start);
    } else if (run.outcome.isDone()) {
      end();
    } else {
      scenarios.alive(run.claimed.id(), run.progress.get(), now);
    }
  }

  private void start(Claimed claimed) {
    AtomicInteger progress = new AtomicInteger();
    run = new Run(claimed, progress, executor.submit(() -> compute(claimed, progress)));
  }

  private Outcome compute(Claimed claimed, AtomicInteger progress) {
    Planner planner = new Planner(solver(), progress::set);
    Duration time = Duration.ofSeconds(claimed.parameters().seconds());
    return Outcome.of(
        claimed.instance(), planner.plan(claimed.instance(), claimed.parameters().fair(), time));
  }

  // loading the native library takes half a second: at the first scenario, not at the start
  private synchronized Solver solver() {
    if (solver == null) {
      solver = OrToolsSolver.ifAvailable().orElseGet(JavaSolver::new);
    }
    return solver;
  }

  private void end() {
    Run ended = run;
    run = null;
    try {
      scenarios.done(ended.claimed.id(), ended.outcome.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      LOG.log(Level.WARNING, "scenario " + ended.claimed.id() + " failed", e.getCause());
      scenarios.failed(ended.claimed.id());
    }
  }
}
