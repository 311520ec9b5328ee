package org.puentesur.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.puentesur.directory.model.Country;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.model.InstitutionType;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Translations;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.Reader;

/** Where an institution is proposed. */
@Named
@ViewScoped
public class InstitutionNewPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject transient DirectoryService directory;
  @Inject Problems problems;
  @Inject Reader reader;

  private String country;
  private String acronym;
  private InstitutionType type = InstitutionType.MINISTRY;
  private TextForm names;
  private TextForm about;

  @PostConstruct
  void start() {
    names = new TextForm(null);
    about = new TextForm(null);
  }

  public void load() {
    if (getCountries().isEmpty()) {
      problems.notFound();
    }
  }

  public void propose() {
    problems.done(
        () -> {
          Translations name = names.texts();
          if (name == null) {
            throw new RuleBroken("names", "institution.name.missing");
          }
          Institution institution =
              directory.propose(
                  country, acronym, type, name, about.texts() == null ? name : about.texts());
          problems.go("/institutions/" + institution.id());
        });
  }

  /** The countries whose institutions the person keeps, by name. */
  public List<Country> getCountries() {
    return directory.countries().stream()
        .filter(each -> directory.keeps(each.code()))
        .sorted(Comparator.comparing(each -> each.name(reader.getLanguage())))
        .toList();
  }

  public InstitutionType[] getTypes() {
    return InstitutionType.values();
  }

  public TextForm getNames() {
    return names;
  }

  public TextForm getAbout() {
    return about;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public String getAcronym() {
    return acronym;
  }

  public void setAcronym(String acronym) {
    this.acronym = acronym;
  }

  public InstitutionType getType() {
    return type;
  }

  public void setType(InstitutionType type) {
    this.type = type;
  }
}
