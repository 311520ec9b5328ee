package org.puentesur.plan.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.account.model.Caller;
import org.puentesur.platform.persistence.CodesConverter;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.persistence.NullableUuid;
import org.puentesur.platform.problem.RuleBroken;

/**
 * One version of a plan: a party's draft, then a proposal that nobody changes any more, which the
 * next one counters or every signatory signs.
 */
@Entity
@Table(name = "plan_version")
public class PlanVersion extends Identified {

  private static final int LONGEST_REASON = 2_000;

  @Column(name = "plan_id")
  private UUID plan;

  private Integer number;

  @Enumerated(EnumType.STRING)
  private VersionState state = VersionState.DRAFT;

  @Column(name = "institution_id")
  private UUID institution;

  @Column(name = "author_name")
  private String author;

  @Column(name = "basis_id")
  @Convert(converter = NullableUuid.class)
  private UUID basis;

  private String reason = "";

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  private String hash;
  private boolean balanced;

  @Convert(converter = CodesConverter.class)
  private Set<String> signatories = Set.of();

  /** What a proposal fixes of its content. */
  record Sealed(String hash, boolean balanced) {}

  protected PlanVersion() {}

  /** A draft of the caller's institution, which starts from a version or from nothing. */
  PlanVersion(UUID plan, UUID basis, Caller by, Instant now) {
    this.plan = plan;
    this.basis = basis;
    this.institution = by.institution();
    this.author = by.name();
    this.startedAt = now;
    this.changedAt = now;
  }

  /** Refuses to touch what others have already read. */
  public void refuseUnlessDraft() {
    if (state != VersionState.DRAFT) {
      throw new RuleBroken("plan.frozen");
    }
  }

  /** Notes that lines of a draft have changed, so that its version tells of it. */
  public void touch(Instant now) {
    refuseUnlessDraft();
    changedAt = now;
  }

  /** Takes a later version for its basis, once what that says has been taken in. */
  void restOn(UUID later) {
    refuseUnlessDraft();
    basis = later;
  }

  void propose(int given, String why, Sealed what, Collection<Signatory> places, Instant now) {
    refuseUnlessDraft();
    if (why == null || why.isBlank()) {
      throw new RuleBroken("reason", "plan.reason.missing");
    }
    if (why.length() > LONGEST_REASON) {
      throw new RuleBroken("reason", "plan.reason.long");
    }
    number = given;
    state = VersionState.PROPOSED;
    reason = why.strip();
    proposedAt = now;
    hash = what.hash();
    balanced = what.balanced();
    signatories = places.stream().map(Signatory::text).collect(Collectors.toUnmodifiableSet());
  }

  /** Gives way to a later proposal; one that is signed stays in force. */
  void counter() {
    if (state == VersionState.PROPOSED) {
      state = VersionState.COUNTERED;
    }
  }

  /** A signature at one of the version's places, by whom it is open to. */
  public PlanSignature sign(Signatory place, Caller by, Instant now) {
    if (state != VersionState.PROPOSED || !signatories.contains(place.text())) {
      throw new RuleBroken("plan.sign.over");
    }
    return new PlanSignature(this, place, by, now);
  }

  /** Is frozen for good once nobody's signature is missing; tells whether it is. */
  public boolean freeze(Collection<PlanSignature> given) {
    if (state == VersionState.PROPOSED && missing(given).isEmpty()) {
      state = VersionState.SIGNED;
    }
    return state == VersionState.SIGNED;
  }

  /** Where a signature is still missing. */
  public List<Signatory> missing(Collection<PlanSignature> given) {
    return signatories().stream()
        .filter(
            place ->
                given.stream()
                    .noneMatch(each -> each.signatory().equals(place) && each.hash().equals(hash)))
        .toList();
  }

  /** Who has to sign, leads first. */
  public List<Signatory> signatories() {
    return signatories.stream().sorted().map(Signatory::read).toList();
  }

  public UUID plan() {
    return plan;
  }

  /** From 1 in the order of proposal, null for a draft. */
  public Integer number() {
    return number;
  }

  public VersionState state() {
    return state;
  }

  public boolean draft() {
    return state == VersionState.DRAFT;
  }

  /** Whose version it is. */
  public UUID institution() {
    return institution;
  }

  /** Who began it. */
  public String author() {
    return author;
  }

  /** The version that it started from, null for the first. */
  public UUID basis() {
    return basis;
  }

  /** Why it was proposed. */
  public String reason() {
    return reason;
  }

  public Instant startedAt() {
    return startedAt;
  }

  /** When one of its lines changed last. */
  public Instant changedAt() {
    return changedAt;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  /** Whether its budget was balanced when it was proposed. */
  public boolean balanced() {
    return balanced;
  }

  /** SHA-256 over its canonical form, null for a draft. */
  public String hash() {
    return hash;
  }
}
