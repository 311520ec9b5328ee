package org.puentesur.cooperation.api;

import java.time.Instant;
import java.util.List;
import org.puentesur.cooperation.model.GateReview;
import org.puentesur.cooperation.model.GateScore;

/**
 * A decision at a gate as the API shows it.
 *
 * @param comment on the whole, null where nothing was said
 * @param decidedBy the facilitator's name
 */
public record GateReviewView(
    String gate,
    String decision,
    String comment,
    String decidedBy,
    Instant decidedAt,
    List<Score> scores) {

  /** How far one criterion is met, from 0 to 3. */
  public record Score(String criterion, int score, String comment) {

    static Score of(GateScore score) {
      return new Score(score.criterion().name(), score.score(), score.comment());
    }
  }

  /** The wire form of a decision. */
  public static GateReviewView of(GateReview review) {
    return new GateReviewView(
        review.gate().name(),
        review.decision().name(),
        review.comment(),
        review.decidedByName(),
        review.decidedAt(),
        review.scores().stream().map(Score::of).toList());
  }
}
