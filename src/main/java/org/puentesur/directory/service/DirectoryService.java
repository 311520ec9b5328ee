package org.puentesur.directory.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.puentesur.directory.model.Country;
import org.puentesur.directory.model.Institution;

/** Countries and institutions, for everybody. */
@Stateless
public class DirectoryService {

  @Inject Countries countries;
  @Inject Institutions institutions;

  @PermitAll
  public List<Country> countries() {
    return countries.all();
  }

  @PermitAll
  public List<Institution> institutions() {
    return institutions.all();
  }

  @PermitAll
  public Institution institution(UUID id) {
    return institutions.get(id);
  }
}
