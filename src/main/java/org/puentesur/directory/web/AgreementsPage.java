package org.puentesur.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.directory.model.Agreement;
import org.puentesur.directory.model.AgreementStatus;
import org.puentesur.directory.service.AgreementService;

/** The memorandums of understanding. */
@Named
@RequestScoped
public class AgreementsPage {

  @Inject AgreementService service;
  @Inject CurrentCaller current;
  @Inject CountryNames countries;
  @Inject Clock clock;

  private List<Agreement> agreements = List.of();

  public void load() {
    agreements = service.all();
  }

  public List<Agreement> getAgreements() {
    return agreements;
  }

  public boolean isKeeper() {
    return current.get().is(Role.REGIONAL_COORDINATOR);
  }

  public AgreementStatus status(Agreement agreement) {
    return agreement.status(LocalDate.now(clock));
  }

  /** Its parties in the reader's language. */
  public String parties(Agreement agreement) {
    String names =
        agreement.terms().parties().stream()
            .map(countries::name)
            .sorted()
            .collect(Collectors.joining(", "));
    return agreement.terms().unfpa() ? names + ", UNFPA" : names;
  }
}
