package org.puentesur.plan.model;

import java.util.UUID;

/**
 * What became of an edit.
 *
 * @param column null where it concerned the whole line
 * @param value what stands there now
 * @param by who wrote that, null where nobody was in the way
 * @param key why it was refused, under {@code rule.}, null where it was not
 */
public record EditOutcome(
    UUID line, PlanColumn column, Result result, String value, String by, String key) {

  /** How it went. */
  public enum Result {
    SAVED,
    CONFLICT,
    INVALID,
    GONE
  }

  static EditOutcome saved(UUID line, PlanColumn column, String value) {
    return new EditOutcome(line, column, Result.SAVED, value, null, null);
  }

  /** Somebody else has written there since. */
  public static EditOutcome conflict(UUID line, PlanColumn column, String value, String by) {
    return new EditOutcome(line, column, Result.CONFLICT, value, by, null);
  }

  static EditOutcome invalid(UUID line, PlanColumn column, String value, String key) {
    return new EditOutcome(line, column, Result.INVALID, value, null, key);
  }

  /** Somebody took the line away meanwhile. */
  public static EditOutcome gone(UUID line, PlanColumn column) {
    return new EditOutcome(line, column, Result.GONE, "", null, null);
  }
}
