package org.puentesur.cooperation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationAccess;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/**
 * The one gate to cooperations and to all that belongs to one: who may not read it is told that
 * there is none.
 */
@ApplicationScoped
public class CooperationGate {

  @Inject Cooperations cooperations;
  @Inject CurrentCaller current;

  /** A cooperation and what the caller is to it. */
  public record Entered(Cooperation cooperation, CooperationAccess access) {}

  /** A cooperation that the caller may read, by its code. */
  public Entered read(String code) {
    return entered(cooperations.find(code), code);
  }

  /** The same by its id, for what belongs to it. */
  public Entered read(UUID id) {
    return entered(cooperations.find(id), id);
  }

  /** A cooperation in which the caller may change something now, with the right that it takes. */
  public Entered change(String code, Predicate<CooperationAccess> right) {
    return changing(read(code), right);
  }

  /** The same by its id. */
  public Entered change(UUID id, Predicate<CooperationAccess> right) {
    return changing(read(id), right);
  }

  /** What the caller is to a cooperation that somebody has found for them. */
  public CooperationAccess access(Cooperation cooperation) {
    return new CooperationAccess(current.get(), cooperation);
  }

  /** Who calls. */
  Caller caller() {
    return current.get();
  }

  private Entered entered(Optional<Cooperation> found, Object name) {
    return found
        .map(cooperation -> new Entered(cooperation, access(cooperation)))
        .filter(entered -> entered.access().reads())
        .orElseThrow(() -> new NotFound("cooperation " + name));
  }

  private static Entered changing(Entered entered, Predicate<CooperationAccess> right) {
    if (!right.test(entered.access())) {
      throw new RuleBroken("cooperation.right");
    }
    entered.cooperation().requireRunning();
    return entered;
  }
}
