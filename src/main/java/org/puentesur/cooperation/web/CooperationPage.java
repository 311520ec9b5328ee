package org.puentesur.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Outlook;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.service.PhaseService;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.RuleBroken.Violation;
import org.puentesur.platform.web.Problems;

/**
 * One cooperation: where it stands and what it lacks to go on, who takes part, from what it came.
 */
@Named
@RequestScoped
public class CooperationPage {

  @Inject CooperationFrame frame;
  @Inject PhaseService phases;
  @Inject ListingService listings;
  @Inject Problems problems;

  private List<Listing> origin;
  private Outlook outlook;
  private List<Violation> refused = List.of();
  private String reason;
  private LocalDate startsOn;

  /** Lets it go on; what it lacks for that is shown with its links. */
  public void advance() {
    try {
      phases.advance(code(), getOutlook().to());
      done("cooperation.advanced");
    } catch (RuleBroken broken) {
      refused = broken.violations();
    }
  }

  public void consent() {
    change(() -> phases.consent(code(), getOutlook().to()), "cooperation.consented");
  }

  public void suspend() {
    change(() -> phases.suspend(code(), reason), "cooperation.suspended");
  }

  public void resume() {
    change(() -> phases.resume(code()), "cooperation.resumed");
  }

  public void cancel() {
    change(() -> phases.cancel(code(), reason), "cooperation.cancelled");
  }

  public void start() {
    change(() -> phases.startOn(code(), startsOn), "cooperation.starts");
  }

  private void change(Runnable action, String said) {
    problems.done(
        () -> {
          action.run();
          done(said);
        });
  }

  private void done(String said) {
    problems.go(frame.getAddress() + "?done=" + said);
  }

  private String code() {
    return frame.getCooperation().code();
  }

  /** How it goes on. */
  public Outlook getOutlook() {
    if (outlook == null) {
      outlook = phases.outlook(code());
    }
    return outlook;
  }

  /** Why it was refused just now to let it go on, nothing where it was not. */
  public List<Violation> getRefused() {
    return refused;
  }

  /** The demand and the offer that it came from, as far as the reader may see them. */
  public List<Listing> getOrigin() {
    if (origin == null) {
      Cooperation found = frame.getCooperation();
      origin =
          listings
              .several(Stream.of(found.demand(), found.offer()).filter(Objects::nonNull).toList())
              .values()
              .stream()
              .sorted((one, other) -> other.kind().compareTo(one.kind()))
              .toList();
    }
    return origin;
  }

  public List<Phase> getWay() {
    return Phase.WAY;
  }

  /** Whether a phase lies behind. */
  public boolean passed(Phase phase) {
    return Phase.WAY.indexOf(phase) < Phase.WAY.indexOf(standing());
  }

  /** Whether it stands in a phase, or did when it was suspended. */
  public boolean at(Phase phase) {
    return phase == standing();
  }

  private Phase standing() {
    Cooperation shown = frame.getCooperation();
    return shown.left() == null ? shown.phase() : shown.left();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public LocalDate getStartsOn() {
    return startsOn == null ? frame.getCooperation().startsOn() : startsOn;
  }

  public void setStartsOn(LocalDate startsOn) {
    this.startsOn = startsOn;
  }
}
