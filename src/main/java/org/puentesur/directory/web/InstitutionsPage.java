package org.puentesur.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.DirectoryService;

/** The institutions that take part. */
@Named
@RequestScoped
public class InstitutionsPage {

  @Inject DirectoryService directory;
  @Inject CurrentCaller current;

  private List<Institution> institutions = List.of();

  public void load() {
    institutions = directory.institutions();
  }

  public List<Institution> getInstitutions() {
    return institutions;
  }

  public boolean isProposing() {
    return current.get().is(Role.COUNTRY_FOCAL_POINT) || current.get().is(Role.ADMINISTRATOR);
  }
}
