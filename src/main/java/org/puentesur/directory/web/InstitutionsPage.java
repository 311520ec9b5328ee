package org.puentesur.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.puentesur.directory.model.Country;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.platform.web.Reader;

/** The institutions that take part. */
@Named
@RequestScoped
public class InstitutionsPage {

  @Inject DirectoryService directory;
  @Inject Reader reader;

  private List<Institution> institutions = List.of();

  public void load() {
    institutions = directory.institutions();
  }

  public List<Institution> getInstitutions() {
    return institutions;
  }

  public String country(Institution institution) {
    return Country.name(institution.country(), reader.getLanguage());
  }
}
