package org.puentesur.portfolio.model;

import java.util.List;
import org.puentesur.portfolio.model.Instance.Edge;

/** Solves with flows, prices and branching of its own: slower, and runs everywhere. */
public final class JavaSolver implements Solver {

  @Override
  public Answer solve(Programme programme, List<Edge> start, Deadline deadline) {
    Relaxation relaxation = new Relaxation(programme, new ShortestPaths());
    Pricing pricing = new Pricing(programme, relaxation);
    Answer answer = pricing.answer(start, deadline.after(.7));
    return answer.optimal() || deadline.passed()
        ? answer
        : new Branching(programme, relaxation, pricing.prices(), answer).answer(deadline);
  }

  @Override
  public String name() {
    return "Java";
  }
}
