package org.puentesur.meeting.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.puentesur.account.model.Caller;

/** An institution or a person that is asked to come, and what was answered. */
@Embeddable
public class Invitee {

  @Column(name = "party_id")
  private UUID party;

  private boolean person;
  private String name;
  private String country;

  @Enumerated(EnumType.STRING)
  private Answer answer = Answer.OPEN;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected Invitee() {}

  private Invitee(UUID party, boolean person, String name, String country) {
    this.party = party;
    this.person = person;
    this.name = name;
    this.country = country;
  }

  /** An institution, for which any of its people answers. */
  public static Invitee institution(UUID id, String name, String country) {
    return new Invitee(id, false, name, country);
  }

  /** One person; {@code country} is null for an office's. */
  public static Invitee person(UUID account, String name, String country) {
    return new Invitee(account, true, name, country);
  }

  /** The institution's id or the person's account. */
  public UUID party() {
    return party;
  }

  public boolean person() {
    return person;
  }

  public String name() {
    return name;
  }

  public String country() {
    return country;
  }

  public Answer answer() {
    return answer;
  }

  /** Who answered, null while nobody has. */
  public String answeredBy() {
    return answeredBy;
  }

  public Instant answeredAt() {
    return answeredAt;
  }

  /** Whether this is the person or their institution. */
  public boolean covers(Caller caller) {
    return party.equals(person ? caller.accountId() : caller.institution());
  }

  void say(Answer said, String by, Instant now) {
    answer = said;
    answeredBy = by;
    answeredAt = now;
  }

  void ask() {
    answer = Answer.OPEN;
    answeredBy = null;
    answeredAt = null;
  }

  void keep(Invitee before) {
    answer = before.answer;
    answeredBy = before.answeredBy;
    answeredAt = before.answeredAt;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Invitee that && party.equals(that.party);
  }

  @Override
  public int hashCode() {
    return party.hashCode();
  }
}
