package org.puentesur.plan.model;

/** Whether a party pays or gives. */
public enum Funding {
  CASH,
  IN_KIND
}
