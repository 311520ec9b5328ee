package org.puentesur.plan.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.model.PlanSignature;
import org.puentesur.plan.model.PlanVersion;
import org.puentesur.plan.model.Signatory;
import org.puentesur.plan.model.Totals;
import org.puentesur.plan.service.Proposal;

/**
 * A version of a plan as the API shows it.
 *
 * @param number null for a draft
 * @param hash SHA-256 over its canonical form, null for a draft
 * @param lines null where only the version itself is asked for
 * @param totals of its budget, null where the lines are
 */
public record VersionView(
    UUID id,
    Integer number,
    String state,
    UUID institutionId,
    String author,
    String reason,
    Instant proposedAt,
    String hash,
    Boolean balanced,
    List<Place> signatures,
    List<LineView> lines,
    TotalsView totals) {

  /**
   * A signature, given or missing.
   *
   * @param institutionId of the lead, null for a focal point
   * @param name null while it is missing
   */
  public record Place(
      String role, UUID institutionId, String country, String name, Instant signedAt) {

    static Place of(Signatory place, List<PlanSignature> given) {
      PlanSignature signature =
          given.stream().filter(each -> each.signatory().equals(place)).findFirst().orElse(null);
      return new Place(
          place.role().name(),
          place.institution(),
          place.country(),
          signature == null ? null : signature.name(),
          signature == null ? null : signature.signedAt());
    }
  }

  static VersionView of(PlanVersion version) {
    return of(version, null, null);
  }

  static VersionView draft(PlanVersion version, PlanContent content) {
    return of(version, null, content);
  }

  static VersionView of(Proposal proposal) {
    List<Place> places =
        proposal.version().signatories().stream()
            .map(place -> Place.of(place, proposal.signatures()))
            .toList();
    return of(proposal.version(), places, proposal.content());
  }

  private static VersionView of(PlanVersion version, List<Place> places, PlanContent content) {
    boolean draft = version.draft();
    return new VersionView(
        version.id(),
        version.number(),
        version.state().name(),
        version.institution(),
        version.author(),
        draft ? null : version.reason(),
        version.proposedAt(),
        version.hash(),
        draft ? null : version.balanced(),
        places,
        content == null ? null : LineView.of(content),
        content == null ? null : TotalsView.of(Totals.of(content.budget())));
  }
}
