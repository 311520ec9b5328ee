package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.account.service.Token;
import org.puentesur.dialogue.model.MailWish;
import org.puentesur.dialogue.model.Pace;

/** When people want mails about their rooms, and when they were mailed last. */
@ApplicationScoped
public class MailWishes {

  @PersistenceContext EntityManager em;

  /**
   * A person's wish as it is kept.
   *
   * @param token that ends the mails
   * @param mailedAt null where none was sent yet
   */
  public record Kept(MailWish wish, String token, Instant mailedAt) {}

  /** What a person wants; kept from now on where they have said nothing yet. */
  public Kept of(UUID account) {
    em.createNativeQuery(
            """
            insert into room_wish (account_id, pace, zone, token)
            values (cast(?1 as uuid), ?2, ?3, ?4) on conflict do nothing
            """)
        .setParameter(1, account.toString())
        .setParameter(2, MailWish.USUAL.pace().name())
        .setParameter(3, MailWish.USUAL.zone().getId())
        .setParameter(4, Token.random().text())
        .executeUpdate();
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    """
                    select pace, quiet_from, quiet_to, zone, token, mailed_at from room_wish
                    where account_id = cast(?1 as uuid) for update
                    """)
                .setParameter(1, account.toString())
                .getSingleResult();
    return new Kept(
        new MailWish(
            Pace.valueOf((String) row[0]),
            (Integer) row[1],
            (Integer) row[2],
            ZoneId.of((String) row[3])),
        (String) row[4],
        row[5] == null ? null : ((Timestamp) row[5]).toInstant());
  }

  public void keep(UUID account, MailWish wish) {
    of(account);
    em.createNativeQuery(
            """
            update room_wish set pace = ?2, quiet_from = cast(?3 as integer),
              quiet_to = cast(?4 as integer), zone = ?5 where account_id = cast(?1 as uuid)
            """)
        .setParameter(1, account.toString())
        .setParameter(2, wish.pace().name())
        .setParameter(3, text(wish.quietFrom()))
        .setParameter(4, text(wish.quietTo()))
        .setParameter(5, wish.zone().getId())
        .executeUpdate();
  }

  private static String text(Integer hour) {
    return hour == null ? null : hour.toString();
  }

  /** Whose mails a token ends. */
  public Optional<UUID> byToken(String token) {
    List<?> rows =
        em.createNativeQuery("select account_id from room_wish where token = ?1")
            .setParameter(1, token)
            .getResultList();
    return rows.stream().findFirst().map(UUID.class::cast);
  }

  public void mailed(UUID account, Instant now) {
    em.createNativeQuery("update room_wish set mailed_at = ?2 where account_id = cast(?1 as uuid)")
        .setParameter(1, account.toString())
        .setParameter(2, Timestamp.from(now))
        .executeUpdate();
  }
}
