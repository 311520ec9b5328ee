package org.puentesur.directory.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.directory.model.Agreement;
import org.puentesur.directory.model.AgreementKind;
import org.puentesur.directory.model.Country;
import org.puentesur.directory.service.AgreementService;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Translations;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.Reader;
import org.puentesur.platform.web.RecordId;

/** Where the regional coordinator registers a memorandum of understanding. */
@Named
@ViewScoped
public class AgreementEditPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject transient AgreementService agreements;
  @Inject transient DirectoryService directory;
  @Inject CurrentCaller current;
  @Inject Problems problems;
  @Inject Reader reader;

  private UUID id;
  private int version;
  private TextForm titles = new TextForm(null);
  private AgreementKind kind = AgreementKind.BILATERAL;
  private String[] parties = {};
  private boolean unfpa = true;
  private String topics;
  private LocalDate signedOn;
  private LocalDate from;
  private LocalDate to;

  public void load() {
    if (!current.get().is(Role.REGIONAL_COORDINATOR)) {
      problems.notFound();
      return;
    }
    id = RecordId.ofRequest();
    if (id == null) {
      return;
    }
    try {
      Agreement agreement = agreements.get(id);
      version = agreement.version();
      show(agreement.terms());
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  private void show(Agreement.Terms terms) {
    titles = new TextForm(terms.titles());
    kind = terms.kind();
    parties = terms.parties().toArray(String[]::new);
    unfpa = terms.unfpa();
    topics = String.join(", ", terms.topics().stream().sorted().toList());
    signedOn = terms.signedOn();
    from = terms.from();
    to = terms.to();
  }

  public void save() {
    problems.done(
        () -> {
          Agreement saved =
              id == null ? agreements.register(terms()) : agreements.revise(id, version, terms());
          problems.go("/agreements/" + saved.id());
        });
  }

  private Agreement.Terms terms() {
    Translations named = titles.texts();
    if (named == null) {
      throw new RuleBroken("titles", "agreement.title.missing");
    }
    Set<String> covered =
        topics == null
            ? Set.of()
            : Arrays.stream(topics.split("[,;\\s]+"))
                .filter(code -> !code.isBlank())
                .collect(Collectors.toSet());
    return new Agreement.Terms(kind, Set.of(parties), unfpa, named, covered, signedOn, from, to);
  }

  /** Every country, by name. */
  public List<Country> getCountries() {
    return directory.countries().stream()
        .sorted(
            Comparator.comparing(Country::lac)
                .reversed()
                .thenComparing(each -> each.name(reader.getLanguage())))
        .toList();
  }

  public AgreementKind[] getKinds() {
    return AgreementKind.values();
  }

  public TextForm getTitles() {
    return titles;
  }

  public AgreementKind getKind() {
    return kind;
  }

  public void setKind(AgreementKind kind) {
    this.kind = kind;
  }

  public String[] getParties() {
    return parties.clone();
  }

  public void setParties(String[] parties) {
    this.parties = parties.clone();
  }

  public boolean isUnfpa() {
    return unfpa;
  }

  public void setUnfpa(boolean unfpa) {
    this.unfpa = unfpa;
  }

  public String getTopics() {
    return topics;
  }

  public void setTopics(String topics) {
    this.topics = topics;
  }

  public LocalDate getSignedOn() {
    return signedOn;
  }

  public void setSignedOn(LocalDate signedOn) {
    this.signedOn = signedOn;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
