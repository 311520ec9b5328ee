package org.puentesur.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.puentesur.cooperation.model.Gate;
import org.puentesur.cooperation.model.GateCriterion;
import org.puentesur.cooperation.model.GateDecision;
import org.puentesur.cooperation.model.GateReview;
import org.puentesur.cooperation.model.GateScore;
import org.puentesur.cooperation.service.GateService;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.web.Problems;

/** Quality at the gates of a cooperation: what was decided, and where a facilitator decides. */
@Named
@RequestScoped
public class GatesPage {

  @Inject CooperationFrame frame;
  @Inject GateService service;
  @Inject Problems problems;

  private final Map<GateCriterion, Line> lines = new EnumMap<>(GateCriterion.class);
  private String comment;
  private Gate gate;
  private boolean asked;
  private List<GateReview> reviews;

  /** One criterion as it is filled in. */
  public static class Line {
    private final GateCriterion criterion;
    private Integer score;
    private String comment;

    Line(GateCriterion criterion) {
      this.criterion = criterion;
    }

    public GateCriterion getCriterion() {
      return criterion;
    }

    public Integer getScore() {
      return score;
    }

    public void setScore(Integer score) {
      this.score = score;
    }

    public String getComment() {
      return comment;
    }

    public void setComment(String comment) {
      this.comment = comment;
    }
  }

  public void pass() {
    decide(GateDecision.PASSED);
  }

  public void giveBack() {
    decide(GateDecision.RETURNED);
  }

  private void decide(GateDecision decision) {
    problems.done(
        () -> {
          service.decide(frame.getCooperation().code(), getGate(), decision, scores(), comment);
          problems.go(frame.getAddress() + "/gates?done=gate");
        });
  }

  private List<GateScore> scores() {
    if (getLines().stream().anyMatch(each -> each.score == null)) {
      throw new RuleBroken("gate.scores");
    }
    return getLines().stream()
        .map(each -> new GateScore(each.criterion, each.score, each.comment))
        .toList();
  }

  /** The gate at which the reader may decide now, null where there is none. */
  public Gate getGate() {
    if (!asked) {
      gate = service.awaiting(frame.getCooperation().code());
      asked = true;
    }
    return gate;
  }

  /** What is looked at there. */
  public List<Line> getLines() {
    return getGate() == null
        ? List.of()
        : gate.criteria().stream().map(each -> lines.computeIfAbsent(each, Line::new)).toList();
  }

  public List<GateReview> getReviews() {
    if (reviews == null) {
      reviews = service.reviews(frame.getCooperation().code());
    }
    return reviews;
  }

  public List<Integer> getScores() {
    return IntStream.rangeClosed(0, GateScore.MOST).boxed().toList();
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }
}
