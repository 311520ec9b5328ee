package org.puentesur.meeting.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.account.model.Caller;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.problem.RuleBroken;

/** What one of the invited says to each of the dates that a meeting proposes. */
@Entity
public class Ballot extends Identified {

  @Column(name = "meeting_id")
  private UUID meeting;

  @Column(name = "party_id")
  private UUID party;

  private String name;

  @Column(name = "said_at")
  private Instant saidAt;

  @ElementCollection
  @CollectionTable(name = "ballot_vote", joinColumns = @JoinColumn(name = "ballot_id"))
  private Set<Vote> votes = new HashSet<>();

  protected Ballot() {}

  /** A ballot on which nothing stands yet. */
  public Ballot(Meeting meeting, Invitee by) {
    this.meeting = meeting.id();
    this.party = by.party();
  }

  /** Takes an answer to each date; refuses it where one is left out or was never proposed. */
  public void fill(Meeting of, Map<Instant, Answer> said, Caller by, Instant now) {
    if (!of.polling()) {
      throw new RuleBroken("meeting.poll.over");
    }
    if (!said.keySet().equals(of.proposed()) || said.containsValue(Answer.OPEN)) {
      throw new RuleBroken("answers", "meeting.ballot");
    }
    votes.clear();
    said.forEach((start, answer) -> votes.add(new Vote(start, answer)));
    name = by.name();
    saidAt = now;
  }

  /** What it says to a date; open where it says nothing. */
  public Answer to(Instant start) {
    return votes.stream()
        .filter(vote -> vote.start().equals(start))
        .map(Vote::answer)
        .findFirst()
        .orElse(Answer.OPEN);
  }

  /** Whether it says something to every date that is proposed now. */
  public boolean whole(Meeting of) {
    Set<Instant> said = votes.stream().map(Vote::start).collect(Collectors.toSet());
    return said.containsAll(of.proposed());
  }

  public boolean of(Invitee invitee) {
    return party.equals(invitee.party());
  }

  public UUID meeting() {
    return meeting;
  }

  /** The institution or the person for whom it speaks. */
  public UUID party() {
    return party;
  }

  /** Who filled it in. */
  public String name() {
    return name;
  }

  public Instant saidAt() {
    return saidAt;
  }
}
