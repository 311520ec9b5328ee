package org.puentesur.plan.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.persistence.NullableUuid;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.RuleBroken.Violation;

/** The plan of one cooperation: its versions follow each other, one counters the other. */
@Entity
public class Plan extends Identified {

  @Column(name = "cooperation_id")
  private UUID cooperation;

  private String code;
  private int proposed;

  @Column(name = "latest_id")
  @Convert(converter = NullableUuid.class)
  private UUID latest;

  protected Plan() {}

  /** A plan without a version. */
  public Plan(UUID cooperation, String code) {
    this.cooperation = cooperation;
    this.code = code;
  }

  /** A draft of the caller's party, which starts from the latest proposal. */
  public PlanVersion draft(Caller by, Instant now) {
    return new PlanVersion(id(), latest, by, now);
  }

  /** Whether a draft knows the latest proposal. */
  public boolean current(PlanVersion draft) {
    return latest == null ? draft.basis() == null : latest.equals(draft.basis());
  }

  /** Lets a draft that has taken in the latest proposal start from it. */
  public void rest(PlanVersion draft) {
    draft.restOn(latest);
  }

  /**
   * Makes a draft the latest proposal; refuses one that does not know the proposal before it, or
   * that is not whole. Signatures under the proposal before no longer count.
   *
   * @param before the latest proposal until now, null for the first
   */
  public void propose(
      PlanVersion draft,
      PlanVersion before,
      PlanContent content,
      String why,
      Collection<Signatory> places,
      Instant now) {
    if (!current(draft)) {
      throw new RuleBroken("plan.basis");
    }
    List<Flaw> flaws = PlanRules.hindering(content);
    if (!flaws.isEmpty()) {
      throw new RuleBroken(
          flaws.stream()
              .map(flaw -> new Violation(null, "plan.flaw." + flaw.key()))
              .distinct()
              .toList());
    }
    int number = proposed + 1;
    PlanVersion.Sealed sealed =
        new PlanVersion.Sealed(
            document(draft, number, content).hash(), Balance.flaws(content).isEmpty());
    draft.propose(number, why, sealed, places, now);
    if (before != null) {
      before.counter();
    }
    proposed = number;
    latest = draft.id();
  }

  private PlanDocument document(PlanVersion version, int number, PlanContent content) {
    return PlanDocument.of(code, number, version.institution().toString(), content);
  }

  /** A proposal as it is signed. */
  public PlanDocument document(PlanVersion version, PlanContent content) {
    return document(version, version.number(), content);
  }

  public UUID cooperation() {
    return cooperation;
  }

  /** What people call the cooperation. */
  public String code() {
    return code;
  }

  /** The latest proposal, null while there is none. */
  public UUID latest() {
    return latest;
  }
}
