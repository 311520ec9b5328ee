package org.puentesur.architecture.seeded.stray;

/** Of no feature on the map. */
public class Unmapped {}
