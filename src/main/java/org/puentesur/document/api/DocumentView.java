package org.puentesur.document.api;

import java.time.Instant;
import java.util.UUID;
import org.puentesur.document.model.Audience;
import org.puentesur.document.model.CooperationDocument;
import org.puentesur.document.model.DocumentKind;
import org.puentesur.document.model.DocumentVersion;

/**
 * A document as the API tells of it.
 *
 * @param owner an institution, null where it is of those who facilitate
 * @param withdrawn why it was taken back, null while it stands
 */
public record DocumentView(
    UUID id,
    DocumentKind kind,
    String title,
    String language,
    Audience audience,
    UUID owner,
    Instant createdAt,
    Instant changedAt,
    String withdrawn,
    VersionView latest) {

  /** The wire form of a document with its latest version. */
  static DocumentView of(CooperationDocument document, DocumentVersion latest) {
    return new DocumentView(
        document.id(),
        document.heading().kind(),
        document.heading().title(),
        document.heading().language(),
        document.heading().audience(),
        document.owner(),
        document.createdAt(),
        document.changedAt(),
        document.withdrawn(),
        VersionView.of(latest));
  }
}
