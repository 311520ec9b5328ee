package org.puentesur.plan.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.problem.RuleBroken;

/** A person's signature under the hash of a version. */
@Entity
@Table(name = "plan_signature")
public class PlanSignature extends Identified {

  @Column(name = "version_id")
  private UUID of;

  private String signatory;
  private String hash;

  @Column(name = "account_id")
  private UUID account;

  private String name;

  @Column(name = "signed_at")
  private Instant signedAt;

  protected PlanSignature() {}

  PlanSignature(PlanVersion version, Signatory place, Caller by, Instant now) {
    if (!place.open(by)) {
      throw new RuleBroken("plan.sign.other");
    }
    of = version.id();
    signatory = place.text();
    hash = version.hash();
    account = by.accountId();
    name = by.name();
    signedAt = now;
  }

  /** The version under which it stands. */
  public UUID of() {
    return of;
  }

  public Signatory signatory() {
    return Signatory.read(signatory);
  }

  /** What was signed. */
  public String hash() {
    return hash;
  }

  public String name() {
    return name;
  }

  public Instant signedAt() {
    return signedAt;
  }
}
