package org.puentesur.document.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.puentesur.document.model.DocumentKind;
import org.puentesur.document.model.DocumentSight;
import org.puentesur.document.model.DocumentVersion;
import org.puentesur.document.model.Paper;
import org.puentesur.document.model.Shelved;
import org.puentesur.document.service.DocumentGate.Opened;
import org.puentesur.journal.model.Event;

/** The documents of a cooperation, as far as the caller may read them. */
@Stateless
public class DocumentService {

  private static final DocumentQuery ALL = new DocumentQuery(null, null, null, null);

  @Inject DocumentGate gate;
  @Inject Documents documents;
  @Inject Papers papers;
  @Inject DocumentLog log;

  /** A page of them, latest first. */
  @PermitAll
  public List<Shelved> list(String code, DocumentQuery query, int most) {
    return documents.page(query, sight(code), most);
  }

  /** How many there are in each folder. */
  @PermitAll
  public Map<DocumentKind, Integer> counts(String code, DocumentQuery query) {
    return documents.counts(query, sight(code));
  }

  /** ISO 639 codes of the languages in which they are. */
  @PermitAll
  public SortedSet<String> languages(String code) {
    return documents.languages(ALL, sight(code));
  }

  /** What the platform itself writes about the cooperation, latest first. */
  @PermitAll
  public List<Paper> papers(String code) {
    return papers.of(gate.enter(code));
  }

  @PermitAll
  public Opened get(UUID id) {
    return gate.read(id);
  }

  /** What it has said, latest first. */
  @PermitAll
  public List<DocumentVersion> versions(UUID id) {
    return documents.versions(gate.read(id).document().id());
  }

  /** What has happened to it, latest first. */
  @PermitAll
  public List<Event> history(UUID id) {
    return log.of(gate.read(id).document());
  }

  private DocumentSight sight(String code) {
    return new DocumentSight(gate.enter(code).access());
  }
}
