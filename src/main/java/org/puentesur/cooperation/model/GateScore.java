package org.puentesur.cooperation.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How far one criterion is met: 0 not at all, 1 in part, 2 mostly, 3 wholly. */
@Embeddable
public class GateScore {

  /** The best score. */
  public static final int MOST = 3;

  @Enumerated(EnumType.STRING)
  private GateCriterion criterion;

  private int score;
  private String comment;

  protected GateScore() {}

  /**
   * A score.
   *
   * @param comment null for none
   */
  public GateScore(GateCriterion criterion, int score, String comment) {
    this.criterion = criterion;
    this.score = score;
    this.comment = comment == null || comment.isBlank() ? null : comment.strip();
  }

  public GateCriterion criterion() {
    return criterion;
  }

  public int score() {
    return score;
  }

  /** What was said of it, or null. */
  public String comment() {
    return comment;
  }
}
