package org.puentesur.document.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.RuleBroken.Violation;

/** What a version is the signed copy of; of nothing, where it is an ordinary file. */
@Embeddable
public class SignedCopy {

  private static final int LONGEST_NAMES = 300;

  @Enumerated(EnumType.STRING)
  @Column(name = "signed_kind")
  private SignedKind kind;

  @Column(name = "signed_of")
  private String of;

  @Column(name = "signed_hash")
  private String hash;

  @Column(name = "signed_on")
  private LocalDate on;

  @Column(name = "signed_by")
  private String by;

  protected SignedCopy() {}

  /** An ordinary file. */
  public static SignedCopy none() {
    return new SignedCopy();
  }

  /** The signed copy of one of the platform's papers; when and by whom where that is known. */
  public static SignedCopy of(Reference paper, LocalDate on, String by, LocalDate today) {
    return new SignedCopy().read(paper, on, by, today);
  }

  /** A letter that was signed on a day, by people in words. */
  public static SignedCopy letter(LocalDate on, String by, LocalDate today) {
    List<Violation> reasons = new ArrayList<>();
    if (on == null) {
      reasons.add(new Violation("signedOn", "document.signed.on"));
    }
    if (by == null || by.isBlank()) {
      reasons.add(new Violation("signedBy", "document.signed.by"));
    }
    if (!reasons.isEmpty()) {
      throw new RuleBroken(reasons);
    }
    return new SignedCopy().read(new Reference(SignedKind.LETTER, null, null), on, by, today);
  }

  private SignedCopy read(Reference paper, LocalDate day, String names, LocalDate today) {
    if (day != null && day.isAfter(today)) {
      throw new RuleBroken("signedOn", "document.signed.later");
    }
    if (names != null && names.strip().length() > LONGEST_NAMES) {
      throw new RuleBroken("signedBy", "document.signed.by");
    }
    kind = paper.kind();
    of = paper.of();
    hash = paper.hash();
    on = day;
    by = names == null || names.isBlank() ? null : names.strip();
    return this;
  }

  /** Whether it is one. */
  public boolean given() {
    return kind != null;
  }

  /** Null for an ordinary file. */
  public SignedKind kind() {
    return kind;
  }

  /** The paper that it is the copy of; none for a letter. */
  public Optional<Reference> paper() {
    return Optional.ofNullable(of).map(name -> new Reference(kind, name, hash));
  }

  /** SHA-256 of what is signed, null where that has none. */
  public String hash() {
    return hash;
  }

  /** Null where the day is not known. */
  public LocalDate on() {
    return on;
  }

  /** Who signed, in words; null where that was not said. */
  public String by() {
    return by;
  }
}
