package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.puentesur.dialogue.model.Standing;
import org.puentesur.platform.persistence.Codes;

/** How people stand to rooms where it is otherwise than their institution or office does. */
@ApplicationScoped
public class Standings {

  @PersistenceContext EntityManager em;

  /** How a person stands to a room, null where there is nothing particular. */
  public Standing of(UUID room, UUID account) {
    List<?> names =
        em.createNativeQuery(
                "select standing from room_standing where room_id = cast(?1 as uuid)"
                    + " and account_id = cast(?2 as uuid)")
            .setParameter(1, room.toString())
            .setParameter(2, account.toString())
            .getResultList();
    return names.isEmpty() ? null : Standing.valueOf((String) names.get(0));
  }

  /**
   * Lets a person stand so to a room; whether they did not before.
   *
   * @param by who decided it
   */
  public boolean set(
      UUID room, UUID account, Standing standing, String reason, String by, Instant now) {
    return em.createNativeQuery(
                """
                insert into room_standing (room_id, account_id, standing, reason, by_name, since)
                values (cast(?1 as uuid), cast(?2 as uuid), ?3, cast(?4 as text), ?5, ?6)
                on conflict do nothing
                """)
            .setParameter(1, room.toString())
            .setParameter(2, account.toString())
            .setParameter(3, standing.name())
            .setParameter(4, reason)
            .setParameter(5, by)
            .setParameter(6, Timestamp.from(now))
            .executeUpdate()
        == 1;
  }

  /** Lets these people take part in a meeting's room, and no others; whether that is a change. */
  public boolean letIn(UUID room, Set<UUID> accounts) {
    int gone =
        em.createNativeQuery(
                "delete from room_standing where room_id = cast(?1 as uuid)"
                    + " and not account_id = any(cast(?2 as uuid[]))")
            .setParameter(1, room.toString())
            .setParameter(2, Codes.array(accounts))
            .executeUpdate();
    int come =
        em.createNativeQuery(
                """
                insert into room_standing (room_id, account_id, standing)
                select cast(?1 as uuid), a, 'PARTICIPANT' from unnest(cast(?2 as uuid[])) as a
                on conflict do nothing
                """)
            .setParameter(1, room.toString())
            .setParameter(2, Codes.array(accounts))
            .executeUpdate();
    return gone + come > 0;
  }

  /** Takes that back; whether it was so. */
  public boolean end(UUID room, UUID account, Standing standing) {
    return em.createNativeQuery(
                """
                delete from room_standing where room_id = cast(?1 as uuid)
                  and account_id = cast(?2 as uuid) and standing = ?3
                """)
            .setParameter(1, room.toString())
            .setParameter(2, account.toString())
            .setParameter(3, standing.name())
            .executeUpdate()
        == 1;
  }
}
