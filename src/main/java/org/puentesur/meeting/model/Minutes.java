package org.puentesur.meeting.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.problem.RuleBroken;

/** What a meeting's people have written down together, and which parties stand by it. */
@Entity
public class Minutes extends Identified {

  private static final int LONGEST = 50_000;

  @Column(name = "meeting_id")
  private UUID meeting;

  private String text = "";

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @ElementCollection
  @CollectionTable(name = "minutes_signature", joinColumns = @JoinColumn(name = "minutes_id"))
  private Set<Signature> signatures = new LinkedHashSet<>();

  protected Minutes() {}

  /** Minutes in which nothing stands yet. */
  public Minutes(Meeting meeting) {
    this.meeting = meeting.id();
  }

  /** Takes another text; who has signed the one before has to read this one. */
  public void write(String other, Caller by, Instant now) {
    if (other == null || other.length() > LONGEST) {
      throw new RuleBroken("minutes", "meeting.minutes.long");
    }
    text = other;
    changedBy = by.name();
    changedAt = now;
    signatures.clear();
  }

  /** Signs for an institution that takes part in a meeting that was held. */
  public void sign(Meeting of, Caller by, Instant now) {
    if (of.state() != MeetingState.HELD || text.isBlank()) {
      throw new RuleBroken("meeting.minutes.early");
    }
    if (!of.parties().contains(by.institution())) {
      throw new RuleBroken("meeting.minutes.party");
    }
    signatures.add(new Signature(by.institution(), by.name(), now));
  }

  /** Another decision stands beside them: who has signed has to sign again. */
  public void reopen() {
    signatures.clear();
  }

  /** Whether every party of the meeting has signed. */
  public boolean signedOff(Meeting of) {
    return of.parties().stream().allMatch(this::signedBy);
  }

  public UUID meeting() {
    return meeting;
  }

  public String text() {
    return text;
  }

  /** Who wrote last, null while nobody has. */
  public String changedBy() {
    return changedBy;
  }

  public Instant changedAt() {
    return changedAt;
  }

  /** In the order in which they were given. */
  public List<Signature> signatures() {
    return signatures.stream().sorted(Comparator.comparing(Signature::signedAt)).toList();
  }

  public boolean signedBy(UUID institution) {
    return signatures.stream().anyMatch(each -> each.institution().equals(institution));
  }
}
