package org.puentesur.directory.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.puentesur.platform.persistence.CodesConverter;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.RuleBroken.Violation;
import org.puentesur.platform.text.Translations;

/** A memorandum of understanding under which countries cooperate. */
@Entity
public class Agreement extends Identified {

  @Enumerated(EnumType.STRING)
  private AgreementKind kind;

  @Convert(converter = CodesConverter.class)
  private Set<String> parties;

  private boolean unfpa;
  private Translations titles;

  @Convert(converter = CodesConverter.class)
  private Set<String> topics;

  @Column(name = "signed_on")
  private LocalDate signedOn;

  @Column(name = "in_force_from")
  private LocalDate from;

  @Column(name = "in_force_to")
  private LocalDate to;

  protected Agreement() {}

  /**
   * What the parties signed.
   *
   * @param parties ISO 3166-1 alpha-3 codes of the countries
   * @param unfpa whether UNFPA is a party too
   * @param topics topic codes that it covers; none covers all
   * @param to last day in force, null without an end
   */
  public record Terms(
      AgreementKind kind,
      Set<String> parties,
      boolean unfpa,
      Translations titles,
      Set<String> topics,
      LocalDate signedOn,
      LocalDate from,
      LocalDate to) {}

  /** A signed agreement; refuses terms that cannot hold, with every reason. */
  public Agreement(Terms terms) {
    revise(terms);
  }

  /** Replaces the terms. */
  public void revise(Terms terms) {
    List<Violation> wrong = new ArrayList<>();
    int bound = terms.parties.size() + (terms.unfpa ? 1 : 0);
    if (bound < 2) {
      wrong.add(new Violation("parties", "agreement.parties.few"));
    }
    if (terms.kind == AgreementKind.BILATERAL && terms.parties.size() > 2) {
      wrong.add(new Violation("parties", "agreement.parties.many"));
    }
    if (terms.signedOn == null) {
      wrong.add(new Violation("signedOn", "agreement.signed.missing"));
    }
    if (terms.from == null) {
      wrong.add(new Violation("from", "agreement.from.missing"));
    } else if (terms.to != null && terms.to.isBefore(terms.from)) {
      wrong.add(new Violation("to", "agreement.window.reversed"));
    }
    if (!wrong.isEmpty()) {
      throw new RuleBroken(wrong);
    }
    kind = terms.kind;
    parties = Set.copyOf(terms.parties);
    unfpa = terms.unfpa;
    titles = terms.titles;
    topics = Set.copyOf(terms.topics);
    signedOn = terms.signedOn;
    from = terms.from;
    to = terms.to;
  }

  public Terms terms() {
    return new Terms(kind, parties, unfpa, titles, topics, signedOn, from, to);
  }

  /** Where it stands on a day. */
  public AgreementStatus status(LocalDate day) {
    if (to != null && to.isBefore(day)) {
      return AgreementStatus.EXPIRED;
    }
    return from.isAfter(day) ? AgreementStatus.SIGNED : AgreementStatus.IN_FORCE;
  }

  /** Whether a country is a party. */
  public boolean binds(String country) {
    return parties.contains(country);
  }
}
