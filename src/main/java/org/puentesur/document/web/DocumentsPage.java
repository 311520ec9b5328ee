package org.puentesur.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.puentesur.cooperation.web.CooperationFrame;
import org.puentesur.document.model.DocumentKind;
import org.puentesur.document.model.Paper;
import org.puentesur.document.model.Shelved;
import org.puentesur.document.service.DocumentQuery;
import org.puentesur.document.service.DocumentService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** The documents of a cooperation by folder, and what the platform itself has written. */
@Named
@RequestScoped
public class DocumentsPage {

  private static final int SHOWN = 30;

  @Inject DocumentService service;
  @Inject CooperationFrame frame;
  @Inject Problems problems;

  private DocumentQuery query;
  private List<Shelved> documents = List.of();
  private List<Paper> papers = List.of();
  private Map<DocumentKind, Integer> counts = Map.of();
  private SortedSet<String> languages;
  private String next;

  /**
   * A folder.
   *
   * @param kind null for all that there is
   */
  public record Folder(DocumentKind kind, long count, String address, boolean open) {}

  public void load() {
    try {
      String code = frame.getCooperation().code();
      query = asked();
      documents = service.list(code, query, SHOWN + 1);
      counts = service.counts(code, query);
      languages = service.languages(code);
      papers = service.papers(code);
      if (documents.size() > SHOWN) {
        documents = documents.subList(0, SHOWN);
        next = address(query.kind()) + "&after=" + documents.get(SHOWN - 1).document().id();
      }
    } catch (NotFound | IllegalArgumentException gone) {
      problems.notFound();
    }
  }

  private static DocumentQuery asked() {
    String folder = given("folder");
    String after = given("after");
    return new DocumentQuery(
        folder == null ? null : DocumentKind.valueOf(folder),
        given("q"),
        given("in"),
        after == null ? null : UUID.fromString(after));
  }

  private static String given(String name) {
    String text = RecordId.parameter(name);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** All folders that hold something, after the whole. */
  public List<Folder> getFolders() {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of((DocumentKind) null), Arrays.stream(DocumentKind.values()))
        .map(kind -> new Folder(kind, count(kind), address(kind), kind == query.kind()))
        .filter(folder -> folder.kind() == null || folder.open() || folder.count() > 0)
        .toList();
  }

  private long count(DocumentKind kind) {
    long kept =
        kind == null
            ? counts.values().stream().mapToInt(Integer::intValue).sum()
            : counts.getOrDefault(kind, 0);
    return kept + of(kind).size();
  }

  private String address(DocumentKind kind) {
    return frame.getAddress()
        + "/documents?folder="
        + (kind == null ? "" : kind)
        + "&q="
        + encoded(query.words())
        + "&in="
        + encoded(query.language());
  }

  private static String encoded(String text) {
    return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  // words and languages are those of documents, which papers have none of
  private List<Paper> of(DocumentKind kind) {
    boolean searched = query.words() != null || query.language() != null;
    return searched
        ? List.of()
        : papers.stream().filter(paper -> kind == null || paper.kind() == kind).toList();
  }

  /** What the platform has written, in the folder that is open. */
  public List<Paper> getPapers() {
    return of(query.kind());
  }

  public List<Shelved> getDocuments() {
    return documents;
  }

  public SortedSet<String> getLanguages() {
    return languages;
  }

  public DocumentQuery getQuery() {
    return query;
  }

  /** The address of the next page, null on the last. */
  public String getNext() {
    return next;
  }

  /** Whether the reader looks for something in particular. */
  public boolean isNarrowed() {
    return query.kind() != null || query.words() != null || query.language() != null;
  }
}
