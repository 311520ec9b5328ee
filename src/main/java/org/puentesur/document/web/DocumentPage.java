package org.puentesur.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.puentesur.document.model.CooperationDocument;
import org.puentesur.document.model.DocumentVersion;
import org.puentesur.document.model.Paper;
import org.puentesur.document.service.DocumentGate.Opened;
import org.puentesur.document.service.DocumentService;
import org.puentesur.journal.model.Event;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** One document: what it has said, who reads it, and what its keepers do with it. */
@Named
@RequestScoped
public class DocumentPage {

  @Inject DocumentService service;
  @Inject Problems problems;

  private Opened opened;
  private List<DocumentVersion> versions = List.of();
  private List<Paper> papers = List.of();
  private List<Event> events = List.of();

  public void load() {
    UUID id = RecordId.ofRequest();
    try {
      opened = service.get(id);
      if (!opened.cooperation().code().equals(RecordId.parameter("code"))) {
        throw new NotFound("document " + id);
      }
      versions = service.versions(id);
      papers = service.papers(opened.cooperation().code());
      events = service.history(id);
    } catch (NotFound gone) {
      opened = null;
      problems.notFound();
    }
  }

  /** Null where there is none to read. */
  public CooperationDocument getDocument() {
    return opened == null ? null : opened.document();
  }

  public List<DocumentVersion> getVersions() {
    return versions;
  }

  public List<Event> getEvents() {
    return events;
  }

  /** Whether the reader keeps it, it stands, and its cooperation goes on. */
  public boolean isKeeping() {
    return opened.keeps()
        && !opened.document().isWithdrawn()
        && !opened.cooperation().phase().rests();
  }

  /** Papers that people sign. */
  public List<Paper> getPapers() {
    return papers.stream().filter(paper -> paper.reference() != null).toList();
  }

  /** The paper that a version is the signed copy of, null for a letter and what is over. */
  public Paper paper(DocumentVersion version) {
    return version
        .signed()
        .paper()
        .flatMap(
            reference ->
                getPapers().stream()
                    .filter(paper -> paper.reference().key().equals(reference.key()))
                    .findFirst())
        .orElse(null);
  }
}
