package org.puentesur.portfolio.model;

import java.util.List;
import org.puentesur.portfolio.model.Instance.Edge;

/** Searches for the choice with the greatest sum; always ends by the deadline with what it has. */
public interface Solver {

  /** The best found, starting from a choice that keeps every upper limit. */
  Answer solve(Programme programme, List<Edge> start, Deadline deadline);

  /** The name under which results say who found them. */
  String name();
}
