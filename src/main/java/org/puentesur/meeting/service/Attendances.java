package org.puentesur.meeting.service;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.account.model.Caller;
import org.puentesur.meeting.model.Attendance;
import org.puentesur.platform.persistence.Codes;

/** Where it is kept who was in which call. */
@ApplicationScoped
public class Attendances {

  @PersistenceContext EntityManager em;

  UUID enter(UUID meeting, Caller caller, Instant now) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    em.createNativeQuery(
            "insert into meeting_attendance values"
                + " (cast(?1 as uuid), cast(?2 as uuid), cast(?3 as uuid), ?4, ?5, ?5)")
        .setParameter(1, id.toString())
        .setParameter(2, meeting.toString())
        .setParameter(3, caller.accountId().toString())
        .setParameter(4, caller.name())
        .setParameter(5, Timestamp.from(now))
        .executeUpdate();
    return id;
  }

  void seen(Collection<UUID> attendances, Instant now) {
    em.createNativeQuery(
            "update meeting_attendance set seen_at = ?1 where id = any(cast(?2 as uuid[]))")
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, Codes.array(attendances))
        .executeUpdate();
  }

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

  /** The versions of meetings, which rise when anything about them changes. */
  Map<UUID, Integer> versions(Collection<UUID> meetings) {
    List<?> rows =
        em.createNativeQuery("select id, version from meeting where id = any(cast(?1 as uuid[]))")
            .setParameter(1, Codes.array(meetings))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
  }
}
