package org.puentesur.directory.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.directory.model.Agreement;
import org.puentesur.directory.model.AgreementStatus;
import org.puentesur.platform.api.FileView;

/**
 * An agreement as the API shows it.
 *
 * @param topics codes that it covers; none covers all
 * @param documents what was signed; null in lists
 */
public record AgreementView(
    UUID id,
    String kind,
    String status,
    List<String> parties,
    boolean unfpa,
    Map<String, String> titles,
    List<String> topics,
    LocalDate signedOn,
    LocalDate from,
    LocalDate to,
    List<FileView> documents) {

  /** The wire form of an agreement. */
  public static AgreementView of(
      Agreement agreement, AgreementStatus status, List<FileView> documents) {
    Agreement.Terms terms = agreement.terms();
    return new AgreementView(
        agreement.id(),
        terms.kind().name(),
        status.name(),
        terms.parties().stream().sorted().toList(),
        terms.unfpa(),
        terms.titles().byTag(),
        terms.topics().stream().sorted().toList(),
        terms.signedOn(),
        terms.from(),
        terms.to(),
        documents);
  }
}
