package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.puentesur.account.model.Caller;

/** Up to where each person has read a room. */
@ApplicationScoped
public class ReadMarks {

  /** A person and the number of the latest entry that they have read. */
  public record Mark(UUID person, String name, long number, Instant at) {}

  @PersistenceContext EntityManager em;

  /** Moves a person's mark forward, never back; whether it moved. */
  public boolean move(UUID room, Caller person, long number, Instant now) {
    return em.createNativeQuery(
                """
                insert into room_read (room_id, account_id, name, number, at)
                select r.id, cast(?2 as uuid), ?3, least(?4, r.last_number), ?5
                from room r where r.id = cast(?1 as uuid)
                on conflict (room_id, account_id) do update
                set number = excluded.number, at = excluded.at, name = excluded.name
                where room_read.number < excluded.number
                """)
            .setParameter(1, room.toString())
            .setParameter(2, person.accountId().toString())
            .setParameter(3, person.name())
            .setParameter(4, number)
            .setParameter(5, Timestamp.from(now))
            .executeUpdate()
        == 1;
  }

  /** Those who have read so far, latest first. */
  public List<Mark> of(UUID room, int most) {
    List<?> rows =
        em.createNativeQuery(
                """
                select account_id, name, number, at from room_read
                where room_id = cast(?1 as uuid) order by number desc, at desc limit ?2
                """)
            .setParameter(1, room.toString())
            .setParameter(2, most)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Mark(
                    (UUID) row[0],
                    (String) row[1],
                    ((Number) row[2]).longValue(),
                    ((Timestamp) row[3]).toInstant()))
        .toList();
  }
}
