package org.puentesur.portfolio.model;

/** Searches for the choice with the greatest sum; always ends by the deadline with what it has. */
public interface Solver {

  /** The best found. */
  Answer solve(Programme programme, Deadline deadline);

  /** The name under which results say who found them. */
  String name();
}
