package org.puentesur.platform.mail;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Mails to send, written in the transaction of the change that they tell of. */
@ApplicationScoped
public class Outbox {

  private static final String COLUMNS =
      "select id, recipient, subject, body, created_at, sent_at, attempts, error, due_at,"
          + " calendar, calendar_method, stop_link from mail ";

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /**
   * One mail.
   *
   * @param sentAt null until sent
   * @param waiting whether it will be tried again
   * @param stopLink where the reader ends mails of this kind with one request, null for none
   */
  public record Mail(
      UUID id,
      String recipient,
      String subject,
      String body,
      Instant createdAt,
      Instant sentAt,
      int attempts,
      String error,
      boolean waiting,
      CalendarPart calendar,
      String stopLink) {}

  /** Leaves a mail for the postman. */
  public void put(String recipient, String subject, String body) {
    add(recipient, subject, body, CalendarPart.NONE, null);
  }

  /** Leaves a mail that brings a calendar file. */
  public void put(String recipient, String subject, String body, CalendarPart calendar) {
    add(recipient, subject, body, calendar, null);
  }

  /** Leaves a mail of a kind that its reader may end by a link, without signing in. */
  public void putStoppable(String recipient, String subject, String body, String stopLink) {
    add(recipient, subject, body, CalendarPart.NONE, stopLink);
  }

  private void add(
      String recipient, String subject, String body, CalendarPart calendar, String stopLink) {
    em.createNativeQuery(
            "insert into mail (id, recipient, subject, body, created_at, due_at, calendar,"
                + " calendar_method, stop_link) values (cast(?1 as uuid), ?2, ?3, ?4, ?5, ?5,"
                + " cast(?6 as text), cast(?7 as text), cast(?8 as text))")
        .setParameter(1, UuidCreator.getTimeOrderedEpoch().toString())
        .setParameter(2, recipient)
        .setParameter(3, subject)
        .setParameter(4, body)
        .setParameter(5, Timestamp.from(clock.instant()))
        .setParameter(6, calendar.text())
        .setParameter(7, calendar.method())
        .setParameter(8, stopLink)
        .executeUpdate();
  }

  /** The next mail that is due, locked so that no other node sends it too. */
  Optional<Mail> next() {
    return mails(
            em.createNativeQuery(
                    COLUMNS + "where due_at <= ?1 order by due_at limit 1 for update skip locked")
                .setParameter(1, Timestamp.from(clock.instant()))
                .getResultList())
        .stream()
        .findFirst();
  }

  void sent(UUID id) {
    em.createNativeQuery(
            "update mail set sent_at = ?2, due_at = null, error = null, attempts = attempts + 1"
                + " where id = cast(?1 as uuid)")
        .setParameter(1, id.toString())
        .setParameter(2, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  /** Notes a failure; without a wait the mail is given up. */
  void failed(UUID id, String error, Optional<Duration> wait) {
    em.createNativeQuery(
            "update mail set due_at = cast(?2 as timestamptz), error = ?3, attempts = attempts + 1"
                + " where id = cast(?1 as uuid)")
        .setParameter(1, id.toString())
        .setParameter(2, wait.map(each -> clock.instant().plus(each).toString()).orElse(null))
        .setParameter(3, error)
        .executeUpdate();
  }

  /** The latest mails, newest first. */
  public List<Mail> latest(int most) {
    return mails(
        em.createNativeQuery(COLUMNS + "order by created_at desc, id desc limit ?1")
            .setParameter(1, most)
            .getResultList());
  }

  private static List<Mail> mails(List<?> rows) {
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Mail(
                    (UUID) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    ((Timestamp) row[4]).toInstant(),
                    row[5] == null ? null : ((Timestamp) row[5]).toInstant(),
                    ((Number) row[6]).intValue(),
                    (String) row[7],
                    row[8] != null,
                    new CalendarPart((String) row[9], (String) row[10]),
                    (String) row[11]))
        .toList();
  }
}
