package org.puentesur.plan.service;

import static org.puentesur.account.model.Role.Names.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.Names.FACILITATOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.Names.REGIONAL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.plan.model.PlanComment;
import org.puentesur.plan.model.PlanVersion;
import org.puentesur.platform.problem.NotFound;

/** What those who read a proposal have to say of it, line by line, until it is settled. */
@Stateless
public class PlanCommentService {

  @Inject PlanGate gate;
  @Inject PlanLines lines;
  @Inject Clock clock;

  /** Says something of a line, or of the whole where it is null. */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public PlanComment comment(String code, int number, UUID line, String text) {
    Cooperation cooperation = gate.seen(code);
    PlanVersion version = gate.proposal(cooperation, number);
    if (line != null && lines.of(version.id(), List.of(line)).isEmpty()) {
      throw new NotFound("line " + line);
    }
    PlanComment comment = new PlanComment(version, line, text, gate.caller(), clock.instant());
    lines.add(comment);
    gate.tell("plan.commented", cooperation, version);
    return comment;
  }

  /** Takes a point off the list of those that are open. */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public void settle(String code, UUID id) {
    Cooperation cooperation = gate.seen(code);
    PlanComment comment =
        lines.comments(gate.plan(cooperation).id()).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("comment " + id));
    comment.settle(gate.caller(), clock.instant());
  }
}
