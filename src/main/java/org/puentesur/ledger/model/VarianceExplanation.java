package org.puentesur.ledger.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.problem.RuleBroken;

/** Why a line came to something else than planned, in the words of the party that funds it. */
@Entity
@Table(name = "ledger_explanation")
public class VarianceExplanation extends Identified {

  private static final int LONGEST = 2_000;

  @Column(name = "cooperation_id")
  private UUID cooperation;

  @Column(name = "line_id")
  private UUID line;

  @Column(name = "party_id")
  private UUID party;

  private String figures;
  private String text;

  @Column(name = "author_id")
  private UUID author;

  @Column(name = "author_name")
  private String authorName;

  @Column(name = "written_at")
  private Instant writtenAt;

  protected VarianceExplanation() {}

  /** An explanation by the party that funds the line; refuses one of a line that needs none. */
  public VarianceExplanation(
      UUID cooperation, ComparedLine of, boolean needed, String text, Caller by, Instant now) {
    if (!of.funder().equals(by.institution())) {
      throw new RuleBroken("line", "ledger.line.funder");
    }
    if (!needed) {
      throw new RuleBroken("line", "ledger.explanation.needless");
    }
    if (text == null || text.isBlank()) {
      throw new RuleBroken("text", "ledger.explanation");
    }
    if (text.length() > LONGEST) {
      throw new RuleBroken("text", "ledger.explanation.long");
    }
    this.cooperation = cooperation;
    this.line = of.id();
    this.party = by.institution();
    this.figures = of.deciding().figures();
    this.text = text.strip();
    this.author = by.accountId();
    this.authorName = by.name();
    this.writtenAt = now;
  }

  public UUID cooperation() {
    return cooperation;
  }

  public UUID line() {
    return line;
  }

  public UUID party() {
    return party;
  }

  /** Planned and actual when it was written: other figures take another explanation. */
  public String figures() {
    return figures;
  }

  public String text() {
    return text;
  }

  /** Who wrote it. */
  public String authorName() {
    return authorName;
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}
