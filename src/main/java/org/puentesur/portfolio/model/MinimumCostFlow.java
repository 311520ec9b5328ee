package org.puentesur.portfolio.model;

/** Finds a cheapest flow through a network, of whatever amount is cheapest. */
interface MinimumCostFlow {

  /** What flows through each arc. */
  long[] through(Network network);
}
