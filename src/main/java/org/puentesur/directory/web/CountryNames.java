package org.puentesur.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.puentesur.directory.model.Country;
import org.puentesur.platform.web.Reader;

/** Names of countries in the reader's language. */
@Named("countries")
@RequestScoped
public class CountryNames {

  @Inject Reader reader;

  /** The name of an ISO 3166-1 alpha-3 code. */
  public String name(String code) {
    return Country.name(code, reader.getLanguage());
  }
}
