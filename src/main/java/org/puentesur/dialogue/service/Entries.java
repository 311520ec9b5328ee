package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.dialogue.model.Entry;
import org.puentesur.dialogue.model.EntryKind;
import org.puentesur.dialogue.model.Line;

/** The one order of each room: numbers given out under the row's lock, gapless once committed. */
@ApplicationScoped
public class Entries {

  private static final String AFTER =
      """
      select e.number, e.kind, e.actor_id, e.actor_name, e.at,
      """
          + LineRow.COLUMNS
          + " from room_entry e join room_message m on m.id = e.message_id "
          + LineRow.JOINS
          + """
          where e.room_id = cast(?1 as uuid) and e.number > ?2 order by e.number limit ?3
          """;

  private static final int OWN_COLUMNS = 5;

  @PersistenceContext EntityManager em;

  /**
   * Takes the room's lock until the transaction ends, so that whoever follows takes a later number
   * and is committed later; answers the number given out last.
   */
  public long lock(UUID room) {
    return ((Number)
            em.createNativeQuery(
                    "select last_number from room where id = cast(?1 as uuid) for update")
                .setParameter(1, room.toString())
                .getSingleResult())
        .longValue();
  }

  /** Gives out a number, the lock being held; every node is woken once this is committed. */
  public void add(UUID room, long number, EntryKind kind, UUID message, Caller actor, Instant now) {
    // in one go: whoever waits for the room's lock waits for each way to the database
    em.createNativeQuery(
            """
            with numbered as (
              update room set last_number = ?2, last_at = ?7 where id = cast(?1 as uuid))
            insert into room_entry
            values (cast(?1 as uuid), ?2, ?3, cast(?4 as uuid), cast(?5 as uuid), ?6, ?7)
            """)
        .setParameter(1, room.toString())
        .setParameter(2, number)
        .setParameter(3, kind.name())
        .setParameter(4, message.toString())
        .setParameter(5, actor.accountId().toString())
        .setParameter(6, actor.name())
        .setParameter(7, Timestamp.from(now))
        .executeUpdate();
  }

  /** What follows a number, in order, each message as it is now. */
  public List<Entry> after(UUID room, long number, int most) {
    List<?> rows =
        em.createNativeQuery(AFTER)
            .setParameter(1, room.toString())
            .setParameter(2, number)
            .setParameter(3, most)
            .getResultList();
    return rows.stream().map(row -> entry((Object[]) row)).toList();
  }

  private static Entry entry(Object[] row) {
    Line line = LineRow.line(Arrays.copyOfRange(row, OWN_COLUMNS, row.length));
    return new Entry(
        ((Number) row[0]).longValue(),
        EntryKind.valueOf((String) row[1]),
        (UUID) row[2],
        (String) row[3],
        ((Timestamp) row[4]).toInstant(),
        line);
  }

  /** The number of the latest committed entry, empty for a room that does not exist. */
  public Optional<Long> last(UUID room) {
    List<?> numbers =
        em.createNativeQuery("select last_number from room where id = cast(?1 as uuid)")
            .setParameter(1, room.toString())
            .getResultList();
    return numbers.stream().findFirst().map(number -> ((Number) number).longValue());
  }
}
