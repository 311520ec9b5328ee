package org.puentesur.mission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.puentesur.cooperation.web.CooperationFrame;
import org.puentesur.followup.model.FollowUp;
import org.puentesur.followup.service.FollowUpQuery;
import org.puentesur.followup.service.FollowUpService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;

/** What is and was owed in a cooperation, by date. */
@Named
@RequestScoped
public class CooperationFollowUpsPage {

  // far more than one exchange has
  private static final int SHOWN = 300;

  @Inject FollowUpService service;
  @Inject CooperationFrame frame;
  @Inject Problems problems;

  private List<FollowUp> followUps;

  public void load() {
    try {
      getFollowUps();
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  /** All of it; read here, because the page shows it beside a form that is refused, too. */
  public List<FollowUp> getFollowUps() {
    if (followUps == null) {
      String code = frame.getCooperation().code();
      followUps = service.list(new FollowUpQuery(Set.of(), false, code, null, null, null), SHOWN);
    }
    return followUps;
  }

  /** Whether the reader may have somebody owe something here now. */
  public boolean isOpening() {
    return frame.getAccess().works() && !frame.getCooperation().phase().rests();
  }
}
