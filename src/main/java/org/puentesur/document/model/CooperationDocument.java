package org.puentesur.document.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.document.model.DocumentVersion.Remark;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.persistence.NullableUuid;
import org.puentesur.platform.problem.RuleBroken;

/**
 * A document of a cooperation, of one party or of those who facilitate it. Versions are added, none
 * is replaced; one that is withdrawn leaves its trace, and its files are given out no more.
 */
@Entity
@Table(name = "cooperation_document")
public class CooperationDocument extends Identified {

  private static final int LONGEST_REASON = 500;

  @Column(name = "cooperation_id")
  private UUID cooperation;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  private String title;
  private String language;

  @Enumerated(EnumType.STRING)
  private Audience audience;

  @Column(name = "owner_id")
  @Convert(converter = NullableUuid.class)
  private UUID owner;

  @Column(name = "owner_country")
  private String ownerCountry;

  private int latest;
  private String withdrawn;

  @Column(name = "withdrawn_by")
  private String withdrawnBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected CooperationDocument() {}

  /** A document without a version yet, of a party or, where that is null, of who facilitates. */
  public CooperationDocument(Cooperation cooperation, UUID owner, Heading heading, Instant now) {
    this.cooperation = cooperation.id();
    this.owner = owner;
    this.ownerCountry =
        cooperation.parts().stream()
            .filter(part -> part.institution().equals(owner))
            .map(Participation::country)
            .findFirst()
            .orElse(null);
    this.createdAt = now;
    take(heading, now);
  }

  /** Adds what it says from now on. */
  public DocumentVersion add(KeptFile file, Remark remark, String by, Instant now) {
    requireStanding();
    latest++;
    changedAt = now;
    return new DocumentVersion(id(), latest, file, remark, by, now);
  }

  /** Files it elsewhere, calls it otherwise or gives it other readers; tells whether it does. */
  public boolean change(Heading other, Instant now) {
    requireStanding();
    if (heading().equals(other)) {
      return false;
    }
    take(other, now);
    return true;
  }

  /** Takes it back, and says why. */
  public void withdraw(String why, String by, Instant now) {
    requireStanding();
    if (why == null || why.isBlank() || why.strip().length() > LONGEST_REASON) {
      throw new RuleBroken("reason", "document.reason");
    }
    withdrawn = why.strip();
    withdrawnBy = by;
    withdrawnAt = now;
    changedAt = now;
  }

  private void requireStanding() {
    if (isWithdrawn()) {
      throw new RuleBroken("document.withdrawn");
    }
  }

  private void take(Heading heading, Instant now) {
    kind = heading.kind();
    title = heading.title();
    language = heading.language();
    audience = heading.audience();
    changedAt = now;
  }

  /** The id of its cooperation. */
  public UUID cooperation() {
    return cooperation;
  }

  public Heading heading() {
    return new Heading(kind, title, language, audience);
  }

  /** The party whose it is, null for those who facilitate. */
  public UUID owner() {
    return owner;
  }

  /** ISO 3166-1 alpha-3 of that party. */
  public String ownerCountry() {
    return ownerCountry;
  }

  /** The number of the latest version. */
  public int latest() {
    return latest;
  }

  public boolean isWithdrawn() {
    return withdrawn != null;
  }

  /** Why it was withdrawn, null while it stands. */
  public String withdrawn() {
    return withdrawn;
  }

  public String withdrawnBy() {
    return withdrawnBy;
  }

  public Instant withdrawnAt() {
    return withdrawnAt;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
