package org.puentesur.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.puentesur.exchange.model.Listing;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.problem.RuleBroken;

/** What people have decided about one demand and one offer. */
@Entity
@Table(name = "match")
public class Match extends Identified {

  /** How long an invitation waits for its answer. */
  public static final Duration PATIENCE = Duration.ofDays(60);

  private static final int LONGEST_TEXT = 1000;

  @Column(name = "demand_id")
  private UUID demand;

  @Column(name = "offer_id")
  private UUID offer;

  @Column(name = "recipient_id")
  private UUID recipient;

  @Column(name = "provider_id")
  private UUID provider;

  @Column(name = "recipient_country")
  private String recipientCountry;

  @Column(name = "provider_country")
  private String providerCountry;

  private int score;

  @Enumerated(EnumType.STRING)
  private MatchState state = MatchState.SUGGESTED;

  private String reason;
  private String message;

  @Column(name = "invited_by")
  @Enumerated(EnumType.STRING)
  private Side invitedBy;

  @Column(name = "recipient_agreed_at")
  private Instant recipientAgreedAt;

  @Column(name = "provider_agreed_at")
  private Instant providerAgreedAt;

  @Column(name = "answer_until")
  private Instant answerUntil;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected Match() {}

  /** A suggestion that nobody has decided on. */
  public Match(Listing demand, Listing offer, int score, Instant now) {
    this.demand = demand.id();
    this.offer = offer.id();
    this.recipient = demand.institution();
    this.provider = offer.institution();
    this.recipientCountry = demand.country();
    this.providerCountry = offer.country();
    this.score = score;
    this.changedAt = now;
  }

  /** Keeps it in view. */
  public void shortlist(Instant now) {
    become(MatchState.SHORTLISTED, now);
  }

  /** Takes it out of the list, with the reason why it does not serve. */
  public void dismiss(String why, Instant now) {
    String stated = stated("reason", "match.reason.missing", why);
    become(MatchState.DISMISSED, now);
    reason = stated;
  }

  /** Puts it back among the suggestions. */
  public void reconsider(Instant now) {
    become(MatchState.SUGGESTED, now);
    reason = null;
  }

  /**
   * Asks for the answer of whoever does not invite; a facilitator asks both. A provider may invite
   * although the recipient has dismissed the suggestion, of which it knows nothing.
   */
  public void invite(Side by, String words, int scoreNow, Instant now) {
    if (words != null && words.length() > LONGEST_TEXT) {
      throw new RuleBroken("message", "match.text.long");
    }
    if (by == Side.PROVIDER && state == MatchState.DISMISSED) {
      reconsider(now);
    }
    become(MatchState.INVITED, now);
    invitedBy = by;
    message = words == null || words.isBlank() ? null : words.strip();
    score = scoreNow;
    recipientAgreedAt = by == Side.RECIPIENT ? now : null;
    providerAgreedAt = by == Side.PROVIDER ? now : null;
    answerUntil = now.plus(PATIENCE);
  }

  /** One side agrees; accepted once both have. */
  public void accept(Side by, Instant now) {
    if (!awaits(by)) {
      throw new RuleBroken("match.answer");
    }
    if (by == Side.RECIPIENT) {
      recipientAgreedAt = now;
    } else {
      providerAgreedAt = now;
    }
    changedAt = now;
    if (recipientAgreedAt != null && providerAgreedAt != null) {
      become(MatchState.ACCEPTED, now);
    }
  }

  /** One side declines, with the reason. */
  public void decline(Side by, String why, Instant now) {
    if (!awaits(by)) {
      throw new RuleBroken("match.answer");
    }
    String stated = stated("reason", "match.reason.missing", why);
    become(MatchState.DECLINED, now);
    reason = stated;
  }

  /** Ends an invitation that was not answered in time. */
  public void expire(Instant now) {
    if (answerUntil == null || now.isBefore(answerUntil)) {
      throw new RuleBroken("match.state");
    }
    become(MatchState.EXPIRED, now);
  }

  /** Whether the invitation waits for this side's answer. */
  public boolean awaits(Side side) {
    return state == MatchState.INVITED
        && (side == Side.RECIPIENT && recipientAgreedAt == null
            || side == Side.PROVIDER && providerAgreedAt == null);
  }

  private void become(MatchState next, Instant now) {
    if (!state.next().contains(next)) {
      throw new RuleBroken("match.state");
    }
    state = next;
    changedAt = now;
  }

  private static String stated(String field, String key, String text) {
    if (text == null || text.isBlank()) {
      throw new RuleBroken(field, key);
    }
    if (text.length() > LONGEST_TEXT) {
      throw new RuleBroken(field, "match.text.long");
    }
    return text.strip();
  }

  public UUID demand() {
    return demand;
  }

  public UUID offer() {
    return offer;
  }

  /** The institution that asks. */
  public UUID recipient() {
    return recipient;
  }

  /** The institution that offers. */
  public UUID provider() {
    return provider;
  }

  public String recipientCountry() {
    return recipientCountry;
  }

  public String providerCountry() {
    return providerCountry;
  }

  /** 0 to 100, as it was when the match was last decided on. */
  public int score() {
    return score;
  }

  public MatchState state() {
    return state;
  }

  /** Why it was dismissed or declined, else null. */
  public String reason() {
    return reason;
  }

  /** What the inviting side wrote, null for nothing. */
  public String message() {
    return message;
  }

  /** Null until somebody invites. */
  public Side invitedBy() {
    return invitedBy;
  }

  /** Until when an answer is awaited, null before an invitation. */
  public Instant answerUntil() {
    return answerUntil;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
