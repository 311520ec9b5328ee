package org.puentesur.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationAccess;
import org.puentesur.cooperation.service.CooperationGate;
import org.puentesur.cooperation.service.CooperationGate.Entered;
import org.puentesur.document.model.CooperationDocument;
import org.puentesur.document.model.DocumentSight;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/** The one gate to documents: who may not read one is told that there is none. */
@ApplicationScoped
public class DocumentGate {

  @Inject CooperationGate cooperations;
  @Inject Documents documents;

  /** A document in its cooperation, and what the caller is to both. */
  public record Opened(CooperationDocument document, Entered entered) {

    public Cooperation cooperation() {
      return entered.cooperation();
    }

    public DocumentSight sight() {
      return new DocumentSight(entered.access());
    }

    /** Whether the caller may add versions, change and withdraw it. */
    public boolean keeps() {
      return sight().keeps(document);
    }
  }

  /** A cooperation that the caller may read. */
  Entered enter(String code) {
    return cooperations.read(code);
  }

  /** One to which the caller may add documents now. */
  Entered add(String code) {
    return cooperations.change(code, CooperationAccess::works);
  }

  /** A document that the caller may read. */
  Opened read(UUID id) {
    CooperationDocument document = documents.find(id).orElseThrow(() -> gone(id));
    Opened opened = new Opened(document, cooperations.read(document.cooperation()));
    if (!opened.sight().sees(document)) {
      throw gone(id);
    }
    return opened;
  }

  /** One that the caller may change now; whoever else wants to waits until this is done. */
  Opened change(UUID id) {
    Opened opened = read(id);
    if (!opened.keeps()) {
      throw new RuleBroken("document.right");
    }
    opened.cooperation().requireRunning();
    documents.hold(opened.document());
    return opened;
  }

  private static NotFound gone(UUID id) {
    return new NotFound("document " + id);
  }
}
