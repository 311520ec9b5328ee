package org.puentesur.architecture.seeded.exchange.service;

import jakarta.inject.Inject;

/** More collaborators than one can keep in mind. */
public class Crowd {
  @Inject Things one;
  @Inject Things two;
  @Inject Things three;
  @Inject Things four;
  @Inject Things five;
  @Inject Things six;
  @Inject Things seven;
  @Inject Things eight;
}
