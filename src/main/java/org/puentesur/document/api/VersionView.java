package org.puentesur.document.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.puentesur.document.model.DocumentVersion;
import org.puentesur.document.model.Reference;
import org.puentesur.document.model.SignedCopy;
import org.puentesur.document.model.SignedKind;

/**
 * A version as the API tells of it; its content is at {@code files/{file}} while the document
 * stands.
 */
public record VersionView(
    int number,
    UUID file,
    String name,
    String mediaType,
    long size,
    String sha256,
    String note,
    String author,
    Instant addedAt,
    SignedView signed) {

  /**
   * Of what a version is the signed copy.
   *
   * @param of the number of the plan's version or the id of the mission, null for a letter
   * @param hash SHA-256 of that version of the plan
   */
  public record SignedView(
      SignedKind kind, String of, String hash, LocalDate signedOn, String signedBy) {

    static SignedView of(SignedCopy signed) {
      return signed.given()
          ? new SignedView(
              signed.kind(),
              signed.paper().map(Reference::of).orElse(null),
              signed.paper().map(Reference::hash).orElse(null),
              signed.on(),
              signed.by())
          : null;
    }
  }

  /** The wire form of a version. */
  static VersionView of(DocumentVersion version) {
    return new VersionView(
        version.number(),
        version.file().id(),
        version.file().name(),
        version.file().mediaType(),
        version.file().size(),
        version.file().sha256(),
        version.note(),
        version.author(),
        version.addedAt(),
        SignedView.of(version.signed()));
  }
}
