package org.puentesur.journal.service;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.puentesur.journal.model.Event;
import org.puentesur.platform.persistence.Json;

/** The event log: append-only, written in the transaction of the change that it tells of. */
@ApplicationScoped
public class Journal {

  private static final Jsonb JSON = JsonbBuilder.create();

  @PersistenceContext EntityManager em;

  /** Appends an event; needs a transaction, and is kept only with it. */
  public void record(Event event) {
    em.createNativeQuery(
            """
            insert into event (id, at, actor_id, actor_name, type, object_type, object_id,
                               institution_id, country, data)
            values (cast(?1 as uuid), ?2, cast(?3 as uuid), ?4, ?5, ?6, cast(?7 as uuid),
                    cast(?8 as uuid), ?9, cast(?10 as jsonb))
            """)
        .setParameter(1, UuidCreator.getTimeOrderedEpoch().toString())
        .setParameter(2, Timestamp.from(event.at()))
        .setParameter(3, text(event.actor()))
        .setParameter(4, event.actorName())
        .setParameter(5, event.type())
        .setParameter(6, event.objectType())
        .setParameter(7, event.object().toString())
        .setParameter(8, text(event.institution()))
        .setParameter(9, event.country())
        .setParameter(10, JSON.toJson(new TreeMap<>(event.data())))
        .executeUpdate();
  }

  /**
   * What the log tells after a position.
   *
   * @param position up to which everything has been told
   * @param objects what it was about
   */
  public record Changes(long position, Set<UUID> objects) {}

  /**
   * The position before which every transaction has ended: a follower that has read up to it never
   * passes a late commit over.
   */
  public long horizon() {
    return ((Number)
                em.createNativeQuery(
                        "select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as"
                            + " bigint)")
                    .getSingleResult())
            .longValue()
        - 1;
  }

  /** What has been committed after a position, up to the horizon. */
  public Changes changesAfter(long position) {
    List<?> rows =
        em.createNativeQuery(
                """
                select cast(cast(tx as text) as bigint), object_id from event
                where tx > cast(cast(?1 as text) as xid8)
                  and tx < pg_snapshot_xmin(pg_current_snapshot())
                """)
            .setParameter(1, position)
            .getResultList();
    long last = position;
    Set<UUID> objects = new HashSet<>();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      last = Math.max(last, ((Number) columns[0]).longValue());
      objects.add((UUID) columns[1]);
    }
    return new Changes(last, objects);
  }

  /** An event as the log keeps it. */
  public record Entry(UUID id, Event event) {}

  /**
   * A page of the whole log, latest first; the caller may read all of it.
   *
   * @param before the last one of the page before, null for the first page
   */
  public List<Entry> page(UUID before, int most) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select at, actor_id, actor_name, type, object_type, object_id, institution_id,
                  country, id
                from event where cast(?1 as uuid) is null or id < cast(?1 as uuid)
                order by id desc limit ?2
                """)
            .setParameter(1, text(before))
            .setParameter(2, most)
            .getResultList();
    return rows.stream().map(row -> new Entry((UUID) row[8], toEvent(row, Map.of()))).toList();
  }

  /** What happened to an object, latest first. The caller has checked that it may be read. */
  public List<Event> of(UUID object) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select at, actor_id, actor_name, type, object_type, object_id, institution_id,
                  country, data
                from event where object_id = cast(?1 as uuid) order by at desc, id desc limit 100
                """)
            .setParameter(1, object.toString())
            .getResultList();
    return rows.stream().map(row -> toEvent(row, texts(row[8]))).toList();
  }

  private static Map<String, String> texts(Object column) {
    Map<String, String> texts = new TreeMap<>();
    Json.read(column).forEach((key, value) -> texts.put(key, String.valueOf(value)));
    return texts;
  }

  private static Event toEvent(Object[] row, Map<String, String> data) {
    return new Event(
        ((Timestamp) row[0]).toInstant(),
        (UUID) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (UUID) row[5],
        (UUID) row[6],
        (String) row[7],
        data);
  }

  private static String text(UUID id) {
    return id == null ? null : id.toString();
  }
}
