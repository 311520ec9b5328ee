package org.puentesur.matching.model;

import java.util.Optional;

/** Looks at one component of a pair. */
public interface Judge {

  Component component();

  /** What it says; empty where nothing is known, so that the others count for more. */
  Optional<Verdict> of(Pair pair);
}
