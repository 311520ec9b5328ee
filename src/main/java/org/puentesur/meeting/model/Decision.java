package org.puentesur.meeting.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.RuleBroken.Violation;

/** Who does what by when, as a meeting decided. */
@Entity
public class Decision extends Identified {

  private static final int LONGEST = 500;

  @Column(name = "meeting_id")
  private UUID meeting;

  private String text;

  @Column(name = "owner_id")
  private UUID owner;

  @Column(name = "due_on")
  private LocalDate due;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected Decision() {}

  /** A decision; {@code owner} is an institution that takes part. */
  public Decision(Meeting meeting, String text, UUID owner, LocalDate due, Instant now) {
    List<Violation> wrong = new ArrayList<>();
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      wrong.add(new Violation("decision", "meeting.decision"));
    }
    if (!meeting.parties().contains(owner)) {
      wrong.add(new Violation("owner", "meeting.decision.owner"));
    }
    if (due == null) {
      wrong.add(new Violation("due", "date"));
    }
    if (!wrong.isEmpty()) {
      throw new RuleBroken(wrong);
    }
    this.meeting = meeting.id();
    this.text = text.strip();
    this.owner = owner;
    this.due = due;
    this.decidedAt = now;
  }

  public UUID meeting() {
    return meeting;
  }

  public String text() {
    return text;
  }

  /** The institution that does it. */
  public UUID owner() {
    return owner;
  }

  public LocalDate due() {
    return due;
  }

  public Instant decidedAt() {
    return decidedAt;
  }
}
