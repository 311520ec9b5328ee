package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.dialogue.model.Line;
import org.puentesur.dialogue.model.Message;
import org.puentesur.dialogue.model.Reaction;
import org.puentesur.dialogue.model.RoomAccess;
import org.puentesur.dialogue.model.RoomRecord.Earlier;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.text.Language;

/** Where messages are kept, with their earlier texts and what people thought of them. */
@ApplicationScoped
public class RoomMessages {

  private static final String LINES =
      "select " + LineRow.COLUMNS + " from room_message m " + LineRow.JOINS;

  private static final int BEFORE_LINE = 1;
  private static final String SEARCH =
      "select m.room_id, "
          + LineRow.COLUMNS
          + " from room_message m join room r on r.id = m.room_id "
          + LineRow.JOINS
          + " where m.words @@ listing_query(cast(#words as text)) and m.retracted_at is null and "
          + RoomAccess.ROOMS
          + """
            and (cast(#room as uuid) is null or m.room_id = cast(#room as uuid))
            and (cast(#after as uuid) is null or m.id < cast(#after as uuid))
          order by m.id desc limit #most
          """;

  @PersistenceContext EntityManager em;

  /** A message that was searched for, and where it was said. */
  public record Found(UUID room, Line line) {}

  public void add(Message message) {
    em.persist(message);
    em.flush();
  }

  public void flush() {
    em.flush();
  }

  /** A message of a room. */
  public Message get(UUID room, UUID id) {
    return find(id)
        .filter(message -> message.room().equals(room))
        .orElseThrow(() -> new NotFound("message " + id));
  }

  public Optional<Message> find(UUID id) {
    return Optional.ofNullable(em.find(Message.class, id));
  }

  /** The message that an author has sent to a room under an id of their own. */
  public Optional<Message> sent(UUID room, UUID author, UUID client) {
    return em.createQuery(
            "select m from Message m"
                + " where m.room = :room and m.author = :author and m.client = :client",
            Message.class)
        .setParameter("room", room)
        .setParameter("author", author)
        .setParameter("client", client)
        .getResultStream()
        .findFirst();
  }

  /** Those of some messages that are of a room and stand. */
  public List<Message> standing(UUID room, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select m from Message m"
                + " where m.room = :room and m.id in :ids and m.retractedAt is null",
            Message.class)
        .setParameter("room", room)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** The language in which a person wrote last in a room. */
  public Optional<Language> writtenLast(UUID room, UUID author) {
    return em.createQuery(
            "select m.language from Message m where m.room = :room and m.author = :author"
                + " order by m.number desc",
            Language.class)
        .setParameter("room", room)
        .setParameter("author", author)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The messages before a number, oldest first. */
  public List<Line> before(UUID room, long number, int most) {
    List<Line> latest =
        new ArrayList<>(
            lines(
                em.createNativeQuery(
                        LINES
                            + """
                            where m.room_id = cast(?1 as uuid) and m.number < ?2
                            order by m.number desc limit ?3
                            """)
                    .setParameter(1, room.toString())
                    .setParameter(2, number)
                    .setParameter(3, most)));
    Collections.reverse(latest);
    return latest;
  }

  /** The messages after a number and up to another, oldest first. */
  public List<Line> after(UUID room, long number, long last, int most) {
    return lines(
        em.createNativeQuery(
                LINES
                    + """
                    where m.room_id = cast(?1 as uuid) and m.number > ?2 and m.number <= ?3
                    order by m.number limit ?4
                    """)
            .setParameter(1, room.toString())
            .setParameter(2, number)
            .setParameter(3, last)
            .setParameter(4, most));
  }

  /** A message and those that answer it, oldest first. */
  public List<Line> thread(UUID room, UUID first, int most) {
    return lines(
        em.createNativeQuery(
                LINES
                    + """
                    where m.room_id = cast(?1 as uuid)
                      and (m.id = cast(?2 as uuid) or m.reply_to = cast(?2 as uuid))
                    order by m.number limit ?3
                    """)
            .setParameter(1, room.toString())
            .setParameter(2, first.toString())
            .setParameter(3, most));
  }

  /** The pinned messages of a room, latest pin first. */
  public List<Line> pinned(UUID room) {
    return lines(
        em.createNativeQuery(
                LINES
                    + """
                    where m.room_id = cast(?1 as uuid) and m.pinned_at is not null
                    order by m.pinned_at desc limit 20
                    """)
            .setParameter(1, room.toString()));
  }

  /** The messages with some words that a person may read, latest first, after one of them. */
  public List<Found> search(RoomAccess access, String words, UUID room, UUID after, int most) {
    List<?> rows =
        Rooms.see(em.createNativeQuery(SEARCH), access)
            .setParameter("words", words)
            .setParameter("room", room == null ? null : room.toString())
            .setParameter("after", after == null ? null : after.toString())
            .setParameter("most", most)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Found(
                    (UUID) row[0], LineRow.line(Arrays.copyOfRange(row, BEFORE_LINE, row.length))))
        .toList();
  }

  private static List<Line> lines(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> LineRow.line((Object[]) row)).toList();
  }

  /** Keeps what a message said before it was edited. */
  public void keep(UUID message, long number, String before) {
    em.createNativeQuery("insert into room_message_version values (cast(?1 as uuid), ?2, ?3)")
        .setParameter(1, message.toString())
        .setParameter(2, number)
        .setParameter(3, before)
        .executeUpdate();
  }

  /** What a message that stands said before, latest first. */
  public List<Earlier> earlier(Line line) {
    return line.editedAt() == null || line.retractedAt() != null ? List.of() : earlier(line.id());
  }

  /** What a message said before, latest first. */
  public List<Earlier> earlier(UUID message) {
    List<?> rows =
        em.createNativeQuery(
                """
                select v.number, v.text, e.at from room_message_version v
                  join room_message m on m.id = v.message_id
                  join room_entry e on e.room_id = m.room_id and e.number = v.number
                where v.message_id = cast(?1 as uuid) order by v.number desc
                """)
            .setParameter(1, message.toString())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Earlier(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    ((Timestamp) row[2]).toInstant()))
        .toList();
  }

  /** Adds a reaction or takes it away; whether anything changed. */
  public boolean react(UUID message, Caller person, Reaction reaction, boolean wanted) {
    Query change =
        wanted
            ? em.createNativeQuery(
                    """
                    insert into room_reaction (message_id, account_id, reaction, name)
                    values (cast(?1 as uuid), cast(?2 as uuid), ?3, ?4) on conflict do nothing
                    """)
                .setParameter(4, person.name())
            : em.createNativeQuery(
                """
                delete from room_reaction where message_id = cast(?1 as uuid)
                  and account_id = cast(?2 as uuid) and reaction = ?3
                """);
    return change
            .setParameter(1, message.toString())
            .setParameter(2, person.accountId().toString())
            .setParameter(3, reaction.name())
            .executeUpdate()
        == 1;
  }
}
