package org.puentesur.meeting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.puentesur.meeting.model.Attendance;

/** Where it is kept who was in which call. */
@ApplicationScoped
public class Attendances {

  @PersistenceContext EntityManager em;

  /** One line a person: from their first coming to their last going. */
  List<Attendance> of(UUID meeting) {
    List<?> rows =
        em.createNativeQuery(
                """
                select max(name), min(joined_at), max(seen_at) from meeting_attendance
                where meeting_id = cast(?1 as uuid) group by account_id order by 2
                """)
            .setParameter(1, meeting.toString())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Attendance(
                    (String) row[0],
                    ((Timestamp) row[1]).toInstant(),
                    ((Timestamp) row[2]).toInstant()))
        .toList();
  }
}
