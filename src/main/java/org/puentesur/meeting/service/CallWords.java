package org.puentesur.meeting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.puentesur.meeting.model.CallWord;
import org.puentesur.platform.persistence.Codes;

/**
 * What lines tell each other, on whichever node they are: rows, because descriptions of connections
 * are larger than what {@code NOTIFY} carries; every node is told that there is one.
 */
@ApplicationScoped
public class CallWords {

  @PersistenceContext EntityManager em;

  void say(CallWord word) {
    em.createNativeQuery(
            """
            insert into call_word (meeting_id, sender, recipient, text)
            values (cast(?1 as uuid), cast(?2 as uuid), cast(?3 as uuid), ?4)
            """)
        .setParameter(1, word.meeting().toString())
        .setParameter(2, word.sender().toString())
        .setParameter(3, word.recipient() == null ? null : word.recipient().toString())
        .setParameter(4, word.text())
        .executeUpdate();
  }

  /** Those of some numbers, in the order in which each sender said them. */
  List<CallWord> of(Collection<Long> numbers) {
    List<?> rows =
        em.createNativeQuery(
                "select meeting_id, sender, recipient, text from call_word"
                    + " where id = any(cast(?1 as bigint[])) order by id")
            .setParameter(1, Codes.array(numbers))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new CallWord((UUID) row[0], (UUID) row[1], (UUID) row[2], (String) row[3]))
        .toList();
  }

  /** Forgets what everybody has heard. */
  void forget() {
    em.createNativeQuery("delete from call_word where said_at < now() - interval '1 minute'")
        .executeUpdate();
  }
}
