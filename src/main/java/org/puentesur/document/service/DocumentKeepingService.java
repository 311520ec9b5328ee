package org.puentesur.document.service;

import static org.puentesur.account.model.Role.Names.FACILITATOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.Names.REGIONAL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.puentesur.cooperation.model.CooperationAccess;
import org.puentesur.cooperation.service.CooperationGate.Entered;
import org.puentesur.document.model.Audience;
import org.puentesur.document.model.CooperationDocument;
import org.puentesur.document.model.DocumentVersion;
import org.puentesur.document.model.DocumentVersion.Remark;
import org.puentesur.document.model.Heading;
import org.puentesur.document.model.SignedCopy;
import org.puentesur.document.model.SignedKind;
import org.puentesur.document.service.DocumentFiles.Upload;
import org.puentesur.document.service.DocumentGate.Opened;
import org.puentesur.platform.problem.Conflict;

/** Adds documents to cooperations and keeps them: for one's own party, or as a facilitator. */
@Stateless
public class DocumentKeepingService {

  @Inject DocumentGate gate;
  @Inject Documents documents;
  @Inject DocumentFiles files;
  @Inject Papers papers;
  @Inject DocumentLog log;
  @Inject Clock clock;

  /** Adds one with its first version. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD, FACILITATOR, REGIONAL_COORDINATOR})
  public CooperationDocument add(
      String code, Heading heading, Upload upload, String note, SignedInput signed) {
    Entered entered = gate.add(code);
    CooperationAccess access = entered.access();
    UUID owner = access.takesPart() ? access.party() : null;
    CooperationDocument document =
        new CooperationDocument(entered.cooperation(), owner, heading, clock.instant());
    documents.add(document, version(document, entered, upload, note, signed));
    log.tell(
        "added",
        new Opened(document, entered),
        Map.of("kind", heading.kind().name(), "audience", heading.audience().name()));
    return document;
  }

  /** Adds what it says from now on. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD, FACILITATOR, REGIONAL_COORDINATOR})
  public DocumentVersion addVersion(UUID id, Upload upload, String note, SignedInput signed) {
    Opened opened = gate.change(id);
    DocumentVersion version = version(opened.document(), opened.entered(), upload, note, signed);
    documents.add(version);
    log.tell(
        "versioned",
        opened,
        Map.of("version", Integer.toString(version.number()), "sha256", version.file().sha256()));
    return version;
  }

  /** Files it elsewhere, calls it otherwise or gives it other readers. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD, FACILITATOR, REGIONAL_COORDINATOR})
  public CooperationDocument change(UUID id, int version, Heading heading) {
    Opened opened = changing(id, version);
    CooperationDocument document = opened.document();
    Audience before = document.heading().audience();
    if (document.change(heading, clock.instant())) {
      documents.flush();
      log.tell(
          changed(before, heading.audience()),
          opened,
          Map.of("before", before.name(), "after", heading.audience().name()));
    }
    return document;
  }

  private static String changed(Audience before, Audience after) {
    int narrower = after.compareTo(before);
    return narrower == 0 ? "changed" : narrower > 0 ? "narrowed" : "widened";
  }

  /** Takes it back for a reason. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD, FACILITATOR, REGIONAL_COORDINATOR})
  public CooperationDocument withdraw(UUID id, int version, String reason) {
    Opened opened = changing(id, version);
    CooperationDocument document = opened.document();
    document.withdraw(reason, opened.entered().access().caller().name(), clock.instant());
    documents.flush();
    log.tell("withdrawn", opened, Map.of());
    return document;
  }

  private Opened changing(UUID id, int version) {
    Opened opened = gate.change(id);
    if (opened.document().version() != version) {
      throw new Conflict("document " + id);
    }
    return opened;
  }

  private DocumentVersion version(
      CooperationDocument document,
      Entered entered,
      Upload upload,
      String note,
      SignedInput signed) {
    Instant now = clock.instant();
    Remark remark = new Remark(note, copy(entered, signed, now));
    return document.add(
        files.keep(document.id(), upload), remark, entered.access().caller().name(), now);
  }

  private SignedCopy copy(Entered entered, SignedInput signed, Instant now) {
    if (signed.key() == null) {
      return SignedCopy.none();
    }
    // the earliest zone there is: a letter signed further east is signed on a later day than here
    LocalDate today = now.atOffset(ZoneOffset.MAX).toLocalDate();
    return signed.key().equals(SignedKind.LETTER.name())
        ? SignedCopy.letter(signed.on(), signed.by(), today)
        : SignedCopy.of(papers.signed(entered, signed.key()), signed.on(), signed.by(), today);
  }
}
