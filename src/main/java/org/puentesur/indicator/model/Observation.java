package org.puentesur.indicator.model;

/** The value of one year. */
public record Observation(int year, double value) {}
