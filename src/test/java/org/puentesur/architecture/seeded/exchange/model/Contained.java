package org.puentesur.architecture.seeded.exchange.model;

import jakarta.inject.Inject;

/** A model that the container has to fill. */
public class Contained {
  @Inject Thing thing;
}
