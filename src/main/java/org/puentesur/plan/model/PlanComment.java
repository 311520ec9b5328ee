package org.puentesur.plan.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.persistence.NullableUuid;
import org.puentesur.platform.problem.RuleBroken;

/** What somebody has to say of a proposal or of one of its lines; an open point until settled. */
@Entity
@Table(name = "plan_comment")
public class PlanComment extends Identified {

  private static final int LONGEST = 2_000;

  @Column(name = "version_id")
  private UUID of;

  @Column(name = "line_id")
  @Convert(converter = NullableUuid.class)
  private UUID line;

  @Column(name = "institution_id")
  @Convert(converter = NullableUuid.class)
  private UUID institution;

  private String name;
  private String text;

  @Column(name = "said_at")
  private Instant saidAt;

  @Column(name = "settled_by")
  private String settledBy;

  @Column(name = "settled_at")
  private Instant settledAt;

  protected PlanComment() {}

  /**
   * A comment of now.
   *
   * @param line null for the whole version
   */
  public PlanComment(PlanVersion version, UUID line, String text, Caller by, Instant now) {
    if (version.draft()) {
      throw new RuleBroken("plan.comment.draft");
    }
    if (text == null || text.isBlank()) {
      throw new RuleBroken("comment", "plan.comment.missing");
    }
    if (text.length() > LONGEST) {
      throw new RuleBroken("comment", "plan.comment.long");
    }
    this.of = version.id();
    this.line = line;
    this.text = text.strip();
    this.institution = by.institution();
    this.name = by.name();
    this.saidAt = now;
  }

  /** Is no open point any more; whose point it was says so. */
  public void settle(Caller by, Instant now) {
    boolean own = institution != null && institution.equals(by.institution());
    if (!own && !name.equals(by.name())) {
      throw new RuleBroken("plan.comment.other");
    }
    if (settledAt == null) {
      settledBy = by.name();
      settledAt = now;
    }
  }

  public UUID of() {
    return of;
  }

  /** The line that it is about, null for the whole version. */
  public UUID line() {
    return line;
  }

  public UUID institution() {
    return institution;
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  public Instant saidAt() {
    return saidAt;
  }

  public boolean open() {
    return settledAt == null;
  }

  public String settledBy() {
    return settledBy;
  }
}
