package org.puentesur.directory.model;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.util.Set;
import org.puentesur.platform.persistence.CodesConverter;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.text.Translations;

/** A UNFPA office with the countries that it serves. */
@Entity
public class Office extends Identified {

  private Translations names;

  @Convert(converter = CodesConverter.class)
  private Set<String> countries;

  protected Office() {}

  /** An office; a regional one serves every country and names none. */
  public Office(Translations names, Set<String> countries) {
    this.names = names;
    this.countries = Set.copyOf(countries);
  }

  public Translations names() {
    return names;
  }

  /** ISO 3166-1 alpha-3 codes. */
  public Set<String> countries() {
    return countries;
  }
}
