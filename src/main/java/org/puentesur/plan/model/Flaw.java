package org.puentesur.plan.model;

import java.util.UUID;

/**
 * What a version still lacks.
 *
 * @param line whose it is, null for the whole
 * @param column the cell, null for the line
 * @param key of the sentence under {@code plan.flaw.}
 * @param balance whether it only hinders signing, not proposing
 */
public record Flaw(UUID line, PlanSection section, PlanColumn column, String key, boolean balance) {

  static Flaw of(PlanRow row, PlanColumn column, String key) {
    return new Flaw(row.line(), row.section(), column, key, false);
  }

  static Flaw ofBalance(PlanRow row, PlanColumn column, String key) {
    return new Flaw(row.line(), row.section(), column, key, true);
  }
}
