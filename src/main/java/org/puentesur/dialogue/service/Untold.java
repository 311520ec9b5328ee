package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What people have neither read nor been mailed. */
@ApplicationScoped
public class Untold {

  private static final String FROM =
      """
      from room_message m join room r on r.id = m.room_id
        join account a on a.active and a.id <> m.author_id and (
          r.parties @> array[cast(a.institution_id as text)]
          or cast(a.id as text) = any(m.mentions)
          or exists (select 1 from room_read x where x.room_id = r.id and x.account_id = a.id))
        left join room_read d on d.room_id = r.id and d.account_id = a.id
        left join room_told t on t.room_id = r.id and t.account_id = a.id
      where m.retracted_at is null and m.sent_at > ?1
        and m.number > greatest(coalesce(d.number, 0), coalesce(t.number, 0))
      """;

  private static final String PEOPLE = "select distinct a.id " + FROM;

  private static final String MESSAGES =
      """
      select r.id, m.number, m.author_name, m.text,
        cast(a.id as text) = any(m.mentions)
          or coalesce(cast(a.institution_id as text) = any(m.mentions), false)
      """
          + FROM
          + " and a.id = cast(?2 as uuid) order by r.id, m.number limit 200";

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
