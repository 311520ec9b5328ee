package org.puentesur.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.document.model.CooperationDocument;
import org.puentesur.document.model.DocumentKind;
import org.puentesur.document.model.DocumentSight;
import org.puentesur.document.model.DocumentVersion;
import org.puentesur.document.model.Shelved;

/** Where the documents of cooperations are kept. */
@ApplicationScoped
public class Documents {

  private static final Comparator<Shelved> LATEST =
      Comparator.<Shelved, java.time.Instant>comparing(each -> each.document().createdAt())
          .thenComparing(each -> each.document().id().toString())
          .reversed();

  // sight goes into the cursor and the counts too: what one may not read tells nothing
  private static final String SEEN =
      """
      with d as (select d.* from cooperation_document d
        where d.cooperation_id = cast(#cooperation as uuid) and
      """
          + DocumentSight.DOCUMENTS
          + """
        and (cast(#language as text) is null or d.language = #language)
        and (cast(#words as text) is null or begins_word(d.title, #words)))
      """;

  private static final String PAGE =
      SEEN
          + """
      select d.id from d
      where (cast(#kind as text) is null or d.kind = #kind)
        and (cast(#after as uuid) is null or (d.created_at, d.id) < (
          select created_at, id from d where id = cast(#after as uuid)))
      order by d.created_at desc, d.id desc limit #most
      """;

  private static final String COUNTS = SEEN + " select d.kind, count(*) from d group by d.kind";
  private static final String LANGUAGES = SEEN + " select distinct d.language from d";

  @PersistenceContext EntityManager em;

  void add(CooperationDocument document, DocumentVersion first) {
    em.persist(document);
    em.flush();
    add(first);
  }

  void add(DocumentVersion version) {
    em.persist(version);
    em.flush();
  }

  void flush() {
    em.flush();
  }

  Optional<CooperationDocument> find(UUID id) {
    return Optional.ofNullable(em.find(CooperationDocument.class, id));
  }

  /** The document as it is now; whoever else wants to change it waits until this one has. */
  CooperationDocument hold(CooperationDocument document) {
    em.refresh(document, LockModeType.PESSIMISTIC_WRITE);
    return document;
  }

  /** Its versions, latest first. */
  List<DocumentVersion> versions(UUID document) {
    return em.createQuery(
            "select v from DocumentVersion v where v.document = :document order by v.number desc",
            DocumentVersion.class)
        .setParameter("document", document)
        .getResultList();
  }

  /** A page of what one may see in a cooperation, latest first. */
  List<Shelved> page(DocumentQuery query, DocumentSight sight, int most) {
    return whole(
        seen(em.createNativeQuery(PAGE), query, sight)
            .setParameter("kind", query.kind() == null ? null : query.kind().name())
            .setParameter("after", query.after() == null ? null : query.after().toString())
            .setParameter("most", most)
            .getResultList());
  }

  /** How many of each kind one may see, whatever the kind asked for. */
  Map<DocumentKind, Integer> counts(DocumentQuery query, DocumentSight sight) {
    List<?> rows = seen(em.createNativeQuery(COUNTS), query, sight).getResultList();
    Map<DocumentKind, Integer> counts = new EnumMap<>(DocumentKind.class);
    rows.stream()
        .map(Object[].class::cast)
        .forEach(
            row ->
                counts.put(DocumentKind.valueOf(row[0].toString()), ((Number) row[1]).intValue()));
    return counts;
  }

  /** In which languages those are that one may see. */
  SortedSet<String> languages(DocumentQuery query, DocumentSight sight) {
    List<?> codes = seen(em.createNativeQuery(LANGUAGES), query, sight).getResultList();
    return codes.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Query seen(Query query, DocumentQuery asked, DocumentSight sight) {
    return query
        .setParameter("cooperation", sight.access().cooperation().id().toString())
        .setParameter("inside", sight.inside())
        .setParameter("facilitates", sight.facilitates())
        .setParameter("everywhere", sight.everywhere())
        .setParameter("institution", sight.institution().toString())
        .setParameter("countries", sight.countries())
        .setParameter("language", asked.language())
        .setParameter("words", asked.words());
  }

  private List<Shelved> whole(List<?> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select d, v from CooperationDocument d join DocumentVersion v"
                    + " on v.document = d.id and v.number = d.latest where d.id in :ids",
                Object[].class)
            .setParameter("ids", ids)
            .getResultStream()
            .map(row -> new Shelved((CooperationDocument) row[0], (DocumentVersion) row[1]))
            .sorted(LATEST)
            .toList();
  }
}
