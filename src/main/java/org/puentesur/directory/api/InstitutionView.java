package org.puentesur.directory.api;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.puentesur.directory.model.Institution;
import org.puentesur.platform.text.Translations;

/** An institution as the API shows it; the designation is told while it stands. */
public record InstitutionView(
    UUID id,
    String country,
    String acronym,
    String type,
    String status,
    Map<String, String> names,
    Map<String, String> about,
    String designationLetter,
    LocalDate designatedOn) {

  /** The wire form of an institution. */
  public static InstitutionView of(Institution institution) {
    boolean designated = institution.designated();
    return new InstitutionView(
        institution.id(),
        institution.country(),
        institution.acronym(),
        institution.type().name(),
        institution.status().name(),
        texts(institution.names()),
        texts(institution.about()),
        designated ? institution.designationLetter() : null,
        designated ? institution.designationDate() : null);
  }

  private static Map<String, String> texts(Translations translations) {
    return translations == null ? Map.of() : translations.byTag();
  }
}
