package org.puentesur.directory.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Translations;

/** A national institution that its ministry of foreign affairs designates for cooperation. */
@Entity
public class Institution extends Identified {

  private String country;
  private String acronym;

  @Enumerated(EnumType.STRING)
  private InstitutionType type;

  private Translations names;
  private Translations about;

  @Enumerated(EnumType.STRING)
  private InstitutionStatus status = InstitutionStatus.PROPOSED;

  @Column(name = "designation_letter")
  private String designationLetter;

  @Column(name = "designation_date")
  private LocalDate designationDate;

  protected Institution() {}

  /** An institution proposed by its country, not yet designated. */
  public Institution(
      String country,
      String acronym,
      InstitutionType type,
      Translations names,
      Translations about) {
    if (acronym == null || acronym.isBlank()) {
      throw new RuleBroken("acronym", "institution.acronym.missing");
    }
    this.country = country;
    this.acronym = acronym;
    this.type = type;
    this.names = names;
    this.about = about;
  }

  /** Records the letter by which the ministry of foreign affairs designates it. */
  public void designate(String letter, LocalDate date) {
    if (letter == null || letter.isBlank()) {
      throw new RuleBroken("letter", "institution.letter.missing");
    }
    if (designated()) {
      throw new RuleBroken("institution.designated");
    }
    if (date == null) {
      throw new RuleBroken("date", "institution.date.missing");
    }
    status = InstitutionStatus.DESIGNATED;
    designationLetter = letter.strip();
    designationDate = date;
  }

  /** Ends its designation for now. */
  public void suspend() {
    if (!designated()) {
      throw new RuleBroken("institution.not-designated");
    }
    status = InstitutionStatus.SUSPENDED;
  }

  public boolean designated() {
    return status == InstitutionStatus.DESIGNATED;
  }

  /** ISO 3166-1 alpha-3. */
  public String country() {
    return country;
  }

  public String acronym() {
    return acronym;
  }

  public InstitutionType type() {
    return type;
  }

  public Translations names() {
    return names;
  }

  public Translations about() {
    return about;
  }

  public InstitutionStatus status() {
    return status;
  }

  public String designationLetter() {
    return designationLetter;
  }

  public LocalDate designationDate() {
    return designationDate;
  }
}
