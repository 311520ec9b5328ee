package org.puentesur.meeting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.puentesur.meeting.model.Reminder;

/** Where it is kept who was reminded of what. */
@ApplicationScoped
public class RemindersGiven {

  // of two nodes at once one finds the rows of the other; who called it later than that needs none
  private static final String TAKE =
      """
      insert into meeting_reminder
      select m.id, ?1, m.starts_at from meeting m
      where m.state = 'PLANNED' and m.starts_at > ?2 and m.starts_at <= ?3
        and m.created_at < m.starts_at - cast(?4 as interval)
      on conflict do nothing
      returning meeting_id
      """;

  @PersistenceContext EntityManager em;

  /** The meetings whose reminder is due and nobody has given, which is now the caller's to do. */
  List<UUID> take(Reminder kind, Instant now) {
    List<?> taken =
        em.createNativeQuery(TAKE)
            .setParameter(1, kind.name())
            .setParameter(2, Timestamp.from(now.plus(kind.latest())))
            .setParameter(3, Timestamp.from(now.plus(kind.before())))
            .setParameter(4, kind.before().toString())
            .getResultList();
    return taken.stream().map(UUID.class::cast).toList();
  }
}
