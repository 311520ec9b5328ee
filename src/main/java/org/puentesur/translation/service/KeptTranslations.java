package org.puentesur.translation.service;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.journal.model.Subject;
import org.puentesur.platform.text.Language;
import org.puentesur.translation.model.Maker;
import org.puentesur.translation.model.SourceText;
import org.puentesur.translation.model.TranslatedText;

/** Where translations are kept: those of machines until a better machine comes, those of people. */
@ApplicationScoped
public class KeptTranslations {

  @PersistenceContext EntityManager em;

  /** What a machine has made of texts, by their keys. */
  public Map<String, TranslatedText> ofMachine(
      Collection<SourceText> texts, Language from, Language to, String edition) {
    Map<String, TranslatedText> found = new HashMap<>();
    em.createNativeQuery(
            """
            select source_hash, text, engine, made_at from translation
            where source_hash = any(cast(?1 as text[]))
              and source_language = ?2 and language = ?3 and edition = ?4
            """)
        .setParameter(1, array(texts))
        .setParameter(2, from.tag())
        .setParameter(3, to.tag())
        .setParameter(4, edition)
        .getResultList()
        .forEach(row -> put(found, (Object[]) row, to, Maker.MACHINE));
    return found;
  }

  /** What people have made of texts of one record, the latest of each, by their keys. */
  public Map<String, TranslatedText> ofPeople(
      UUID record, Collection<SourceText> texts, Language from, Language to) {
    Map<String, TranslatedText> found = new HashMap<>();
    em.createNativeQuery(
            """
            select distinct on (source_hash) source_hash, text, author, made_at
            from human_translation
            where subject_id = cast(?1 as uuid) and source_hash = any(cast(?2 as text[]))
              and source_language = ?3 and language = ?4
            order by source_hash, id desc
            """)
        .setParameter(1, record.toString())
        .setParameter(2, array(texts))
        .setParameter(3, from.tag())
        .setParameter(4, to.tag())
        .getResultList()
        .forEach(row -> put(found, (Object[]) row, to, Maker.HUMAN));
    return found;
  }

  private static void put(
      Map<String, TranslatedText> found, Object[] row, Language to, Maker maker) {
    found.put(
        (String) row[0],
        new TranslatedText(
            to, (String) row[1], maker, (String) row[2], ((Timestamp) row[3]).toInstant()));
  }

  /** Keeps what a machine has made; another node may have been faster. */
  @Transactional(TxType.REQUIRES_NEW)
  public void keep(SourceText source, TranslatedText made, String edition) {
    em.createNativeQuery(
            """
            insert into translation
              (source_hash, source_language, language, engine, edition, text, made_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing
            """)
        .setParameter(1, source.key())
        .setParameter(2, source.language().tag())
        .setParameter(3, made.language().tag())
        .setParameter(4, made.by())
        .setParameter(5, edition)
        .setParameter(6, made.text())
        .setParameter(7, Timestamp.from(made.at()))
        .executeUpdate();
  }

  /** Keeps a person's translation of a record's text. */
  public void add(Subject record, SourceText source, TranslatedText made, Caller by) {
    em.createNativeQuery(
            """
            insert into human_translation
              (id, subject_type, subject_id, source_hash, source_language, language, text,
               account_id, author, made_at)
            values (cast(?1 as uuid), ?2, cast(?3 as uuid), ?4, ?5, ?6, ?7, cast(?8 as uuid), ?9, ?10)
            """)
        .setParameter(1, UuidCreator.getTimeOrderedEpoch().toString())
        .setParameter(2, record.type())
        .setParameter(3, record.id().toString())
        .setParameter(4, source.key())
        .setParameter(5, source.language().tag())
        .setParameter(6, made.language().tag())
        .setParameter(7, made.text())
        .setParameter(8, by.accountId().toString())
        .setParameter(9, made.by())
        .setParameter(10, Timestamp.from(made.at()))
        .executeUpdate();
  }

  /** Forgets what machines made before a moment; answers how many. */
  @Transactional
  public int forget(Instant before) {
    return em.createNativeQuery("delete from translation where made_at < ?1")
        .setParameter(1, Timestamp.from(before))
        .executeUpdate();
  }

  // digits only, so that nothing needs quoting
  private static String array(Collection<SourceText> texts) {
    return "{" + String.join(",", texts.stream().map(SourceText::key).toList()) + "}";
  }
}
