package org.puentesur.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.puentesur.directory.model.Agreement;
import org.puentesur.directory.model.Country;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.AgreementService;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** What a country brings: institutions and agreements. */
@Named
@RequestScoped
public class CountryPage {

  @Inject DirectoryService directory;
  @Inject AgreementService agreementService;
  @Inject Problems problems;

  private Country country;
  private List<Institution> institutions = List.of();
  private List<Agreement> agreements = List.of();

  public void load() {
    String code = RecordId.parameter("country");
    try {
      country = directory.country(code);
    } catch (NotFound gone) {
      problems.notFound();
      return;
    }
    institutions =
        directory.institutions().stream().filter(each -> each.country().equals(code)).toList();
    agreements = agreementService.of(code);
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
