package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.puentesur.dialogue.model.RoomAccess;
import org.puentesur.platform.persistence.Codes;

/** Rooms in which something waits for a person: they are spoken to, or have let it lie. */
@ApplicationScoped
public class Waiting {

  private static final String ROOMS =
      """
      select r.id, min(m.sent_at), bool_or(m.mentions && cast(#spoken as text[]))
      from room r left join room_read d
          on d.room_id = r.id and d.account_id = cast(#account as uuid)
        join room_message m on m.room_id = r.id and m.number > coalesce(d.number, 0)
      where
      """
          + RoomAccess.ROOMS
          + """
            and m.retracted_at is null and m.author_id <> cast(#account as uuid)
            and m.sent_at > #since
            and (m.mentions && cast(#spoken as text[])
              or r.kind = 'DIRECT' and m.sent_at < #before)
          group by r.id order by 2 limit 20
          """;

  @PersistenceContext EntityManager em;

  /**
   * Such a room.
   *
   * @param since when the first of what is unread there was said
   * @param spokenTo whether the person or their institution is mentioned
   */
  public record Room(UUID id, Instant since, boolean spokenTo) {}

  /**
   * Rooms with a mention unread, and rooms of two institutions with something unread said before a
   * moment.
   */
  public List<Room> of(RoomAccess access, Instant since, Instant before) {
    List<?> rows =
        Rooms.see(em.createNativeQuery(ROOMS), access)
            .setParameter("spoken", Codes.array(List.of(access.account(), access.institution())))
            .setParameter("since", Timestamp.from(since))
            .setParameter("before", Timestamp.from(before))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Room((UUID) row[0], ((Timestamp) row[1]).toInstant(), (Boolean) row[2]))
        .toList();
  }
}
