package org.puentesur.followup.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.platform.persistence.CodesConverter;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.persistence.NullableUuid;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.RuleBroken.Violation;
import org.puentesur.platform.text.Language;

/** Who owes what by when, born of a meeting, a mission, a review or a report. */
@Entity
@Table(name = "follow_up")
public class FollowUp extends Identified {

  private static final int LONGEST = 500;
  private static final int LONGEST_CLOSING = 1_000;

  private String text;
  private Language language;

  @Column(name = "owner_id")
  private UUID owner;

  private String country;

  @Column(name = "person_id")
  @Convert(converter = NullableUuid.class)
  private UUID person;

  @Column(name = "person_name")
  private String personName;

  @Column(name = "due_on")
  private LocalDate due;

  @Enumerated(EnumType.STRING)
  @Column(name = "origin_kind")
  private OriginKind originKind;

  @Column(name = "origin_id")
  private UUID origin;

  @Column(name = "item_id")
  private UUID item;

  private String cooperation;

  @Convert(converter = CodesConverter.class)
  private Set<String> parties = Set.of();

  @Convert(converter = CodesConverter.class)
  private Set<String> countries = Set.of();

  @Enumerated(EnumType.STRING)
  private FollowUpState state = FollowUpState.OPEN;

  private String closing;

  @Column(name = "closed_by")
  private String closedBy;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "created_at")
  private Instant createdAt;

  protected FollowUp() {}

  /**
   * Something owed from now on; refuses, with every reason, what nobody could keep.
   *
   * @param item which of the things that its origin decided it is, so that none is owed twice
   */
  public FollowUp(Debt debt, Owner owner, Origin origin, UUID item, Instant now) {
    refuseUnsound(debt, owner, origin);
    text = debt.text().strip();
    language = debt.language();
    due = debt.due();
    this.owner = owner.institution();
    country = owner.country();
    person = owner.person();
    personName = owner.personName();
    originKind = origin.kind();
    this.origin = origin.id();
    this.item = item;
    cooperation = origin.cooperation();
    parties = origin.parties().stream().map(UUID::toString).collect(Collectors.toSet());
    countries = origin.countries();
    createdAt = now;
  }

  private static void refuseUnsound(Debt debt, Owner owner, Origin origin) {
    List<Violation> wrong = new ArrayList<>();
    if (debt.text() == null || debt.text().isBlank() || debt.text().length() > LONGEST) {
      wrong.add(new Violation("text", "followup.text"));
    }
    if (debt.due() == null) {
      wrong.add(new Violation("due", "date"));
    }
    if (!origin.parties().contains(owner.institution())) {
      wrong.add(new Violation("owner", "followup.owner"));
    }
    if (!wrong.isEmpty()) {
      throw new RuleBroken(wrong);
    }
  }

  /** Notes what was done; late is better than never. */
  public void done(String note, String by, Instant now) {
    close(FollowUpState.DONE, "note", note, by, now);
  }

  /** Gives it up, and says why. */
  public void drop(String reason, String by, Instant now) {
    close(FollowUpState.DROPPED, "reason", reason, by, now);
  }

  private void close(FollowUpState as, String field, String words, String by, Instant now) {
    if (state != FollowUpState.OPEN) {
      throw new RuleBroken("followup.closed");
    }
    if (words == null || words.isBlank() || words.length() > LONGEST_CLOSING) {
      throw new RuleBroken(field, "followup." + field);
    }
    state = as;
    closing = words.strip();
    closedBy = by;
    closedAt = now;
  }

  /** Is read from now on by those who take part now. */
  public void share(Set<UUID> institutions, Set<String> codes) {
    parties = institutions.stream().map(UUID::toString).collect(Collectors.toSet());
    countries = Set.copyOf(codes);
  }

  public String text() {
    return text;
  }

  public Language language() {
    return language;
  }

  public Owner owner() {
    return new Owner(owner, country, person, personName);
  }

  public LocalDate due() {
    return due;
  }

  public Origin origin() {
    return new Origin(originKind, origin, cooperation, parties(), countries);
  }

  /** Where its origin is read. */
  public String originAddress() {
    return switch (originKind) {
      case MEETING -> "/meetings/" + origin;
      case MISSION -> "/cooperations/" + cooperation + "/missions/" + origin;
      case REVIEW, REPORT, COOPERATION -> "/cooperations/" + cooperation;
    };
  }

  /** Where it stands on a day of {@link DueDay}. */
  public FollowUpState state(LocalDate today) {
    return state == FollowUpState.OPEN && due.isBefore(today) ? FollowUpState.OVERDUE : state;
  }

  /** What was noted when it was done, or why it was dropped; null while it is owed. */
  public String closing() {
    return closing;
  }

  /** Who closed it, null while it is owed. */
  public String closedBy() {
    return closedBy;
  }

  public Instant closedAt() {
    return closedAt;
  }

  public Instant createdAt() {
    return createdAt;
  }

  private Set<UUID> parties() {
    return parties.stream().map(UUID::fromString).collect(Collectors.toSet());
  }
}
