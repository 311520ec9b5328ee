package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.dialogue.model.Room;
import org.puentesur.dialogue.model.RoomAccess;
import org.puentesur.dialogue.model.RoomKind;
import org.puentesur.platform.persistence.Codes;

/** Where rooms are kept, and how people stand to them. */
@ApplicationScoped
public class Rooms {

  /**
   * A room in a list.
   *
   * @param unread how many of its messages the caller has not read
   */
  public record Listed(Room room, long unread) {}

  private static final String MINE =
      """
      select r.id, (select count(*) from (
          select 1 from room_message m where m.room_id = r.id and m.retracted_at is null
            and m.number > coalesce(d.number, 0) and m.author_id <> cast(#account as uuid)
          limit 100) as counted)
      from room r left join room_read d
        on d.room_id = r.id and d.account_id = cast(#account as uuid)
      where
      """
          + RoomAccess.ROOMS
          + """
            and (cast(#kind as text) = 'FORUM') = (r.kind = 'FORUM')
          order by r.last_at desc, r.id desc limit #most
          """;

  // of forums only those that the person has looked into
  private static final String UNREAD =
      """
      select count(*) from room r left join room_read d
        on d.room_id = r.id and d.account_id = cast(#account as uuid)
      where
      """
          + RoomAccess.ROOMS
          + """
            and (r.kind <> 'FORUM' or d.number is not null)
            and exists (select 1 from room_message m where m.room_id = r.id
              and m.retracted_at is null and m.number > coalesce(d.number, 0)
              and m.author_id <> cast(#account as uuid))
          """;

  private static final String PAGE =
      "select r.* from room r where "
          + RoomAccess.ROOMS
          + """
            and (cast(#kind as text) is null or r.kind = cast(#kind as text))
            and (cast(#after as uuid) is null or r.id < cast(#after as uuid))
          order by r.id desc limit #most
          """;

  @PersistenceContext EntityManager em;

  public void add(Room room) {
    em.persist(room);
    em.flush();
  }

  public Optional<Room> find(UUID id) {
    return Optional.ofNullable(em.find(Room.class, id));
  }

  /** The room of two institutions about one thing, if it has been opened. */
  public Optional<Room> direct(Set<UUID> parties, UUID subject) {
    return one(
        em.createNativeQuery(
                """
                select r.* from room r where r.kind = 'DIRECT' and r.parties = cast(?1 as text[])
                  and r.subject_id = cast(?2 as uuid)
                """,
                Room.class)
            .setParameter(1, Codes.array(parties))
            .setParameter(2, subject.toString()));
  }

  /** The room of a cooperation. */
  public Optional<Room> ofCooperation(UUID cooperation) {
    return one(
        em.createNativeQuery(
                "select r.* from room r where r.kind = 'COOPERATION' and r.subject_id = cast(?1 as uuid)",
                Room.class)
            .setParameter(1, cooperation.toString()));
  }

  /** The room of a meeting of its own. */
  public Optional<Room> ofMeeting(UUID meeting) {
    return one(
        em.createNativeQuery(
                "select r.* from room r where r.kind = 'MEETING' and r.subject_id = cast(?1 as uuid)",
                Room.class)
            .setParameter(1, meeting.toString()));
  }

  private static Optional<Room> one(Query query) {
    return query.getResultStream().findFirst().map(Room.class::cast);
  }

  /** Forums, or else the rooms of some parties, that a person may read, those of the day first. */
  public List<Listed> list(RoomAccess access, RoomKind kind, int most) {
    List<?> rows =
        see(em.createNativeQuery(MINE), access)
            .setParameter("kind", kind.name())
            .setParameter("most", most)
            .getResultList();
    Map<UUID, Room> rooms = byId(rows.stream().map(row -> (UUID) ((Object[]) row)[0]).toList());
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Listed(rooms.get((UUID) row[0]), ((Number) row[1]).longValue()))
        .toList();
  }

  /** Rooms by their ids. */
  Map<UUID, Room> byId(List<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : em.createQuery("select r from Room r where r.id in :ids", Room.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(Room::id, room -> room));
  }

  /** A page of what a person may read, those opened last first; of every kind where it is null. */
  public List<Room> page(RoomAccess access, RoomKind kind, UUID after, int most) {
    List<?> rooms =
        see(em.createNativeQuery(PAGE, Room.class), access)
            .setParameter("kind", kind == null ? null : kind.name())
            .setParameter("after", after == null ? null : after.toString())
            .setParameter("most", most)
            .getResultList();
    return rooms.stream().map(Room.class::cast).toList();
  }

  /** How many rooms have something that a person has not read. */
  public long unread(RoomAccess access) {
    return ((Number) see(em.createNativeQuery(UNREAD), access).getSingleResult()).longValue();
  }

  /** Whether an institution is designated now. */
  public boolean designated(UUID institution) {
    return (Boolean)
        em.createNativeQuery(
                "select exists (select 1 from institution where id = cast(?1 as uuid) and status = 'DESIGNATED')")
            .setParameter(1, institution.toString())
            .getSingleResult();
  }

  /** Fills in what {@link RoomAccess#ROOMS} asks for. */
  static Query see(Query query, RoomAccess access) {
    return query
        .setParameter("member", access.member())
        .setParameter("institution", access.institution().toString())
        .setParameter("everywhere", access.everywhere())
        .setParameter("served", Codes.array(access.served()))
        .setParameter("facilitated", Codes.array(access.facilitated()))
        .setParameter("account", access.account().toString());
  }
}
