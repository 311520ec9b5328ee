package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.puentesur.dialogue.model.RoomAccess;

/**
 * What people have neither read nor been mailed: of rooms that are for some only all of it, of
 * forums what speaks to them or what was said where they have looked in.
 */
@ApplicationScoped
public class Untold {

  // rooms in which nothing was said are not looked at, for whomever
  private static final String ROOMS =
      """
      with r as materialized (select r.* from room r where exists (
        select 1 from room_message m where m.room_id = r.id and m.sent_at > ?1))
      """;

  private static final String READERS =
      """
       from r join account a on true
        left join institution i on i.id = a.institution_id
        left join office o on o.id = a.office_id
        left join room_read d on d.room_id = r.id and d.account_id = a.id
        left join room_told t on t.room_id = r.id and t.account_id = a.id
      """;

  private static final String SPOKEN_TO =
      """
      (cast(a.id as text) = any(m.mentions)
        or coalesce(cast(a.institution_id as text) = any(m.mentions), false))
      """;

  private static final String NEWS =
      """
      m.room_id = r.id and m.retracted_at is null and m.sent_at > ?1 and m.author_id <> a.id
        and m.number > greatest(coalesce(d.number, 0), coalesce(t.number, 0))
        and (r.kind <> 'FORUM' or d.number is not null or
      """
          + SPOKEN_TO
          + ")";

  private static final String PEOPLE =
      ROOMS
          + "select distinct a.id"
          + READERS
          + " where "
          + RoomAccess.READERS
          + " and exists (select 1 from room_message m where "
          + NEWS
          + ")";

  private static final String MESSAGES =
      ROOMS
          + "select r.id, m.number, m.author_name, m.text, "
          + SPOKEN_TO
          + READERS
          + " join room_message m on "
          + NEWS
          + " where a.id = cast(?2 as uuid) and "
          + RoomAccess.READERS
          + " order by r.id, m.number limit 200";

  @PersistenceContext EntityManager em;

  /** A message that a person does not know of; whether it speaks to them. */
  public record Message(UUID room, long number, String author, String text, boolean mentioned) {}

  /** Those for whom there is something since a moment. */
  public List<UUID> people(Instant since) {
    List<?> rows =
        em.createNativeQuery(PEOPLE).setParameter(1, Timestamp.from(since)).getResultList();
    return rows.stream().map(UUID.class::cast).toList();
  }

  /** What there is for a person, room by room, in order. */
  public List<Message> of(UUID account, Instant since) {
    List<?> rows =
        em.createNativeQuery(MESSAGES)
            .setParameter(1, Timestamp.from(since))
            .setParameter(2, account.toString())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Message(
                    (UUID) row[0],
                    ((Number) row[1]).longValue(),
                    (String) row[2],
                    (String) row[3],
                    (Boolean) row[4]))
        .toList();
  }

  /** Notes up to where a person has been mailed. */
  public void told(UUID account, UUID room, long number) {
    em.createNativeQuery(
            """
            insert into room_told values (cast(?1 as uuid), cast(?2 as uuid), ?3)
            on conflict (account_id, room_id) do update set number = excluded.number
            """)
        .setParameter(1, account.toString())
        .setParameter(2, room.toString())
        .setParameter(3, number)
        .executeUpdate();
  }
}
