package org.puentesur.plan.model;

/** How likely, and how grave. */
public enum Degree {
  LOW,
  MEDIUM,
  HIGH
}
