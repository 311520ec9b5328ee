package org.puentesur.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;

/** One cooperation: who takes part, where it stands, from what it came. */
@Named
@RequestScoped
public class CooperationPage {

  @Inject CooperationFrame frame;
  @Inject ListingService listings;
  @Inject Problems problems;

  private List<Listing> origin = List.of();

  public void load() {
    try {
      Cooperation found = frame.getCooperation();
      origin =
          listings.several(List.of(found.demand(), found.offer())).values().stream()
              .sorted((one, other) -> other.kind().compareTo(one.kind()))
              .toList();
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  /** The demand and the offer that it came from, as far as the reader may see them. */
  public List<Listing> getOrigin() {
    return origin;
  }

  public List<Phase> getWay() {
    return Phase.WAY;
  }

  /** Whether a phase lies behind. */
  public boolean passed(Phase phase) {
    return Phase.WAY.indexOf(phase) < Phase.WAY.indexOf(frame.getCooperation().phase());
  }
}
