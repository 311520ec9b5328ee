package org.puentesur.cooperation.model;

import org.puentesur.platform.problem.RuleBroken;

/** What people give as their reason for a step that needs one. */
final class Reasons {

  private static final int MOST = 2_000;

  private Reasons() {}

  /** The reason without blanks around it; refuses none, and one that is a document. */
  static String required(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new RuleBroken("reason", "cooperation.reason");
    }
    if (reason.length() > MOST) {
      throw new RuleBroken("reason", "cooperation.reason.long");
    }
    return reason.strip();
  }
}
