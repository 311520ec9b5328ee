package org.puentesur.architecture.seeded.account.model;

import org.puentesur.architecture.seeded.exchange.model.Thing;

/** Knows a feature that stands above it, and which knows it. */
public class LooksAhead {
  Thing thing;
}
