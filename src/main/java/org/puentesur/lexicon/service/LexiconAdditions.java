package org.puentesur.lexicon.service;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.puentesur.lexicon.model.LexiconAddition;
import org.puentesur.lexicon.model.Meaning;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.relevance.model.LexiconRow;

/** Where the meanings that were added to the lexicon are kept. */
@ApplicationScoped
public class LexiconAdditions {

  @PersistenceContext EntityManager em;

  /** All, in the order in which they came. */
  public List<LexiconAddition> all() {
    List<?> rows =
        em.createNativeQuery(
                """
                select id, es, en, pt, fr, topics, added_by, added_at
                from lexicon_addition order by id
                """)
            .getResultList();
    return rows.stream().map(row -> addition((Object[]) row)).toList();
  }

  /** The same as the lexicon reads them. */
  public List<LexiconRow> rows() {
    return all().stream().map(each -> each.meaning().row()).toList();
  }

  /** Changes whenever one is added or removed. */
  public String edition() {
    return (String)
        em.createNativeQuery(
                "select md5(coalesce(string_agg(cast(id as text), ' ' order by id), ''))"
                    + " from lexicon_addition")
            .getSingleResult();
  }

  public LexiconAddition get(UUID id) {
    return all().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("addition " + id));
  }

  public UUID add(Meaning meaning, String by, Instant now) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    em.createNativeQuery(
            "insert into lexicon_addition values (cast(?1 as uuid), ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .setParameter(1, id.toString())
        .setParameter(2, meaning.es())
        .setParameter(3, meaning.en())
        .setParameter(4, meaning.pt())
        .setParameter(5, meaning.fr())
        .setParameter(6, meaning.topics())
        .setParameter(7, by)
        .setParameter(8, Timestamp.from(now))
        .executeUpdate();
    return id;
  }

  public void remove(UUID id) {
    em.createNativeQuery("delete from lexicon_addition where id = cast(?1 as uuid)")
        .setParameter(1, id.toString())
        .executeUpdate();
  }

  private static LexiconAddition addition(Object[] row) {
    return new LexiconAddition(
        (UUID) row[0],
        new Meaning(
            (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5]),
        (String) row[6],
        ((Timestamp) row[7]).toInstant());
  }
}
