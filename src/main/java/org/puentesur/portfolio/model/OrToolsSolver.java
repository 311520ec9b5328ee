package org.puentesur.portfolio.model;

import com.google.ortools.Loader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.puentesur.portfolio.model.Instance.Edge;

/** Solves with OR-Tools: flows where they suffice, its constraint solver where they do not. */
public final class OrToolsSolver implements Solver {

  private static final Logger LOG = Logger.getLogger(OrToolsSolver.class.getName());
  private static final double SHARE_OF_PRICES = .3;

  private OrToolsSolver() {}

  /** The solver; empty where its native library cannot be loaded. */
  public static Optional<Solver> ifAvailable() {
    try {
      Loader.loadNativeLibraries();
      return Optional.of(new OrToolsSolver());
    } catch (LinkageError | IllegalStateException missing) {
      LOG.log(Level.INFO, "Portfolios are computed in Java alone: OR-Tools is not here", missing);
      return Optional.empty();
    }
  }

  @Override
  public Answer solve(Programme programme, List<Edge> start, Deadline deadline) {
    Relaxation relaxation = new Relaxation(programme, new OrToolsFlow());
    Pricing pricing = new Pricing(programme, relaxation);
    Answer answer = pricing.answer(start, deadline.after(SHARE_OF_PRICES));
    Duration left = deadline.left();
    return answer.optimal() || left.isZero()
        ? answer
        : answer.and(new ConstraintModel(programme).improve(answer, left));
  }

  @Override
  public String name() {
    return "OR-Tools";
  }
}
