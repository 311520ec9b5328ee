package org.puentesur.portfolio.model;

import com.google.ortools.Loader;
import com.sun.jna.Platform;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.puentesur.portfolio.model.Instance.Edge;

/** Solves with OR-Tools: flows where they suffice, its constraint solver where they do not. */
public final class OrToolsSolver implements Solver {

  private static final Logger LOG = Logger.getLogger(OrToolsSolver.class.getName());
  private static final String NATIVES = "ortools-";
  private static final double SHARE_OF_PRICES = .75;

  private OrToolsSolver() {}

  /** The solver; empty where its library is missing or not made for this system. */
  public static Optional<Solver> ifAvailable() {
    try {
      if (Loader.class.getClassLoader().getResource(NATIVES + Platform.RESOURCE_PREFIX) != null) {
        Loader.loadNativeLibraries();
        return Optional.of(new OrToolsSolver());
      }
      LOG.info("Portfolios are computed in Java alone: OR-Tools has nothing for this system");
    } catch (LinkageError missing) {
      LOG.log(Level.INFO, "Portfolios are computed in Java alone: {0}", missing.toString());
    }
    return Optional.empty();
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
