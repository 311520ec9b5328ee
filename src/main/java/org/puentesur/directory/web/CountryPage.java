package org.puentesur.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.puentesur.directory.model.Agreement;
import org.puentesur.directory.model.Country;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.AgreementService;
import org.puentesur.directory.service.CoSigningService;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.journal.model.Event;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** What a country brings: institutions and agreements. */
@Named
@RequestScoped
public class CountryPage {

  @Inject DirectoryService directory;
  @Inject AgreementService agreementService;
  @Inject CoSigningService signing;
  @Inject Problems problems;

  private final String code = RecordId.parameter("country");
  private Country country;
  private List<Institution> institutions = List.of();
  private List<Agreement> agreements = List.of();

  // before the view is built, so that a postback finds the button that it pressed
  @PostConstruct
  void find() {
    try {
      country = directory.country(code);
    } catch (NotFound gone) {
      return;
    }
    institutions =
        directory.institutions().stream().filter(each -> each.country().equals(code)).toList();
    agreements = agreementService.of(code);
  }

  public void load() {
    if (country == null) {
      problems.notFound();
    }
  }

  /** Whether the reader says whose signatures plans take. */
  public boolean isDeciding() {
    return signing.decides(code);
  }

  public List<Event> getHistory() {
    return signing.history(code);
  }

  /** Says the other than what holds. */
  public void turn() {
    if (problems.done(() -> signing.decide(code, !country.coSigns()))) {
      problems.go("/countries/" + code);
    }
  }

  public Country getCountry() {
    return country;
  }

  public List<Institution> getInstitutions() {
    return institutions;
  }

  public List<Agreement> getAgreements() {
    return agreements;
  }
}
