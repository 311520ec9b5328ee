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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.puentesur.account.model.Caller;
import org.puentesur.journal.model.Subject;
import org.puentesur.platform.persistence.Json;
import org.puentesur.platform.text.Language;
import org.puentesur.translation.model.Maker;
import org.puentesur.translation.model.Pair;
import org.puentesur.translation.model.Passage;
import org.puentesur.translation.model.SourceText;
import org.puentesur.translation.model.TranslatedText;

/** Where translations are kept: those of machines until a better machine comes, those of people. */
@ApplicationScoped
public class KeptTranslations {

  @PersistenceContext EntityManager em;

  /** What a machine has made of texts. */
  public Map<SourceText, TranslatedText> ofMachine(
      Collection<SourceText> texts, Pair pair, String edition) {
    Map<String, SourceText> byKey = new HashMap<>();
    texts.forEach(text -> byKey.put(text.key(), text));
    Map<SourceText, TranslatedText> found = new HashMap<>();
    em.createNativeQuery(
            """
            select source_hash, text, engine, made_at from translation
            where source_hash = any(cast(?1 as text[]))
              and source_language = ?2 and language = ?3 and edition = ?4
            """)
        .setParameter(1, array(byKey.keySet()))
        .setParameter(2, pair.from().tag())
        .setParameter(3, pair.to().tag())
        .setParameter(4, edition)
        .getResultList()
        .forEach(
            each -> {
              Object[] row = (Object[]) each;
              found.put(byKey.get(row[0]), text(pair.to(), Maker.MACHINE, row, 1));
            });
    return found;
  }

  /** What people have made of passages of one language, the latest of each. */
  public Map<Passage, TranslatedText> ofPeople(
      Collection<Passage> passages, Language from, Language to) {
    Map<String, Passage> byKey = new HashMap<>();
    passages.stream()
        .filter(passage -> passage.record() != null)
        .forEach(passage -> byKey.put(passage.record() + passage.source().key(), passage));
    Map<Passage, TranslatedText> found = new HashMap<>();
    if (byKey.isEmpty()) {
      return found;
    }
    em.createNativeQuery(
            """
            select distinct on (subject_id, source_hash)
              cast(subject_id as text) || source_hash, text, author, made_at
            from human_translation
            where cast(subject_id as text) || source_hash = any(cast(?1 as text[]))
              and subject_id = any(cast(?2 as uuid[]))
              and source_language = ?3 and language = ?4
            order by subject_id, source_hash, id desc
            """)
        .setParameter(1, array(byKey.keySet()))
        .setParameter(
            2,
            array(
                byKey.values().stream()
                    .map(each -> each.record().toString())
                    .collect(Collectors.toSet())))
        .setParameter(3, from.tag())
        .setParameter(4, to.tag())
        .getResultList()
        .forEach(
            each -> {
              Object[] row = (Object[]) each;
              found.put(byKey.get(row[0]), text(to, Maker.HUMAN, row, 1));
            });
    return found;
  }

  // text, who and when, beginning at a column
  private static TranslatedText text(Language to, Maker maker, Object[] row, int from) {
    return new TranslatedText(
        to,
        (String) row[from],
        maker,
        (String) row[from + 1],
        ((Timestamp) row[from + 2]).toInstant());
  }

  /** Keeps what a machine has made of texts of one language; another node may have been faster. */
  @Transactional(TxType.REQUIRES_NEW)
  public void keep(Map<SourceText, TranslatedText> made, Pair pair, String edition) {
    if (made.isEmpty()) {
      return;
    }
    TranslatedText any = made.values().iterator().next();
    Map<String, String> texts = new LinkedHashMap<>();
    made.forEach((source, text) -> texts.put(source.key(), text.text()));
    em.createNativeQuery(
            """
            insert into translation
              (source_hash, source_language, language, engine, edition, text, made_at)
            select key, ?2, ?3, ?4, ?5, value, ?6 from jsonb_each_text(cast(?1 as jsonb))
            on conflict do nothing
            """)
        .setParameter(1, Json.write(texts))
        .setParameter(2, pair.from().tag())
        .setParameter(3, pair.to().tag())
        .setParameter(4, any.by())
        .setParameter(5, edition)
        .setParameter(6, Timestamp.from(any.at()))
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

  // digits and dashes only, so that nothing needs quoting
  private static String array(Collection<String> keys) {
    return "{" + String.join(",", keys) + "}";
  }
}
