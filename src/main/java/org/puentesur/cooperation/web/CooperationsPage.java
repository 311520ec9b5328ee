package org.puentesur.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.service.CooperationQuery;
import org.puentesur.cooperation.service.CooperationService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** The cooperations that the reader takes part in or follows. */
@Named
@RequestScoped
public class CooperationsPage {

  private static final int SHOWN = 20;

  @Inject CooperationService service;
  @Inject CurrentCaller current;
  @Inject Problems problems;

  private String phase;
  private String after;
  private List<Cooperation> found = List.of();

  public void load() {
    String match = RecordId.parameter("match");
    try {
      if (!current.get().signedIn()) {
        problems.notFound();
      } else if (match != null) {
        problems.go("/cooperations/" + service.ofMatch(UUID.fromString(match)).code());
      } else {
        found = service.list(query(), SHOWN + 1);
      }
    } catch (NotFound | IllegalArgumentException e) {
      problems.notFound();
    }
  }

  private CooperationQuery query() {
    Set<Phase> phases = phase == null || phase.isBlank() ? Set.of() : Set.of(Phase.valueOf(phase));
    return new CooperationQuery(phases, Set.of(), after);
  }

  public List<Cooperation> getCooperations() {
    return found.subList(0, Math.min(SHOWN, found.size()));
  }

  /** The cursor of the next page, null on the last. */
  public String getNext() {
    return found.size() > SHOWN ? found.get(SHOWN - 1).code() : null;
  }

  public Phase[] getPhases() {
    return Phase.values();
  }

  public String getPhase() {
    return phase;
  }

  public void setPhase(String phase) {
    this.phase = phase;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
