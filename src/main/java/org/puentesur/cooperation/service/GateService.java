package org.puentesur.cooperation.service;

import static org.puentesur.account.model.Role.Names.FACILITATOR;
import static org.puentesur.account.model.Role.Names.REGIONAL_COORDINATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationAccess;
import org.puentesur.cooperation.model.Gate;
import org.puentesur.cooperation.model.GateDecision;
import org.puentesur.cooperation.model.GateReview;
import org.puentesur.cooperation.model.GateScore;
import org.puentesur.cooperation.service.CooperationGate.Entered;

/** Quality at the gates: a facilitator decides who is of no party's institution. */
@Stateless
public class GateService {

  @Inject CooperationGate gate;
  @Inject GateReviews reviews;
  @Inject CooperationLog log;
  @Inject Clock clock;

  /** What was decided, latest first. */
  @PermitAll
  public List<GateReview> reviews(String code) {
    return reviews.of(gate.read(code).cooperation().id());
  }

  /** The gate at which the caller may decide now, null where there is none. */
  @PermitAll
  public Gate awaiting(String code) {
    Entered entered = gate.read(code);
    return entered.access().reviews()
        ? Gate.ahead(entered.cooperation().phase()).orElse(null)
        : null;
  }

  /** Decides, with a score for every criterion. */
  @RolesAllowed({FACILITATOR, REGIONAL_COORDINATOR})
  public GateReview decide(
      String code, Gate at, GateDecision decision, Collection<GateScore> scores, String comment) {
    Entered entered = gate.change(code, CooperationAccess::reviews);
    Cooperation cooperation = entered.cooperation();
    GateReview review = new GateReview(cooperation, at, decision, scores, comment);
    review.by(entered.access().caller(), clock.instant());
    reviews.add(review);
    log.tell(
        "cooperation.gate." + decision,
        cooperation,
        Map.of("gate", at.name(), "review", review.id().toString()));
    return review;
  }
}
