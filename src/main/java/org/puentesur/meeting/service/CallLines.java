package org.puentesur.meeting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.account.model.Caller;
import org.puentesur.meeting.model.CallLine;
import org.puentesur.platform.persistence.Codes;
import org.puentesur.platform.text.RecordJson;

/**
 * The lines that are open on any node, each in the row of its attendance. A line whose node no
 * longer says that it is there counts no more; the clock is the database's, which all nodes share.
 */
@ApplicationScoped
public class CallLines {

  private static final String ALIVE =
      "line is not null and seen_at > now() - interval '10 seconds'";

  @PersistenceContext EntityManager em;

  /** Lets those who enter a call do so one after the other, until the transaction ends. */
  void lock(UUID meeting) {
    em.createNativeQuery("select 1 from meeting where id = cast(?1 as uuid) for update")
        .setParameter(1, meeting.toString())
        .getSingleResult();
  }

  /** The lines of a call, as JSON. */
  List<String> of(UUID meeting) {
    List<?> lines =
        em.createNativeQuery(
                "select cast(line as text) from meeting_attendance where meeting_id = cast(?1 as uuid) and "
                    + ALIVE
                    + " order by joined_at")
            .setParameter(1, meeting.toString())
            .getResultList();
    return lines.stream().map(String.class::cast).toList();
  }

  /** How many lines of a call carry sound or pictures. */
  int sending(UUID meeting) {
    return ((Number)
            em.createNativeQuery(
                    "select count(*) from meeting_attendance where meeting_id = cast(?1 as uuid)"
                        + " and line ->> 'mode' <> 'text' and "
                        + ALIVE)
                .setParameter(1, meeting.toString())
                .getSingleResult())
        .intValue();
  }

  void enter(UUID meeting, Caller caller, CallLine line) {
    em.createNativeQuery(
            """
            insert into meeting_attendance (id, meeting_id, account_id, name, joined_at, seen_at, line)
            values (cast(?1 as uuid), cast(?2 as uuid), cast(?3 as uuid), ?4, now(), now(), ?5)
            """)
        .setParameter(1, line.id().toString())
        .setParameter(2, meeting.toString())
        .setParameter(3, caller.accountId().toString())
        .setParameter(4, caller.name())
        .setParameter(5, RecordJson.write(line))
        .executeUpdate();
  }

  /** Whether a line is open and shows this now. */
  boolean show(CallLine line) {
    return em.createNativeQuery(
                "update meeting_attendance set line = ?2 where id = cast(?1 as uuid) and line is not null")
            .setParameter(1, line.id().toString())
            .setParameter(2, RecordJson.write(line))
            .executeUpdate()
        == 1;
  }

  /** Ends a line; whether it was open. */
  boolean end(UUID line) {
    return em.createNativeQuery(
                "update meeting_attendance set line = null, seen_at = now()"
                    + " where id = cast(?1 as uuid) and line is not null")
            .setParameter(1, line.toString())
            .executeUpdate()
        == 1;
  }

  /** Says that these are still there; answers those that are, since none took them for gone. */
  Set<UUID> seen(Collection<UUID> lines) {
    List<?> still =
        em.createNativeQuery(
                "update meeting_attendance set seen_at = now()"
                    + " where id = any(cast(?1 as uuid[])) and line is not null returning id")
            .setParameter(1, Codes.array(lines))
            .getResultList();
    return still.stream().map(UUID.class::cast).collect(Collectors.toUnmodifiableSet());
  }

  /** Ends the lines of nodes that are no longer there, and tells the others so. */
  void endLost() {
    em.createNativeQuery(
            """
            with gone as (
              update meeting_attendance set line = null
              where line is not null and seen_at <= now() - interval '10 seconds'
              returning id, meeting_id)
            insert into call_word (meeting_id, sender, text)
            select meeting_id, id, '{"type":"left","id":"' || id || '"}' from gone
            """)
        .executeUpdate();
  }
}
