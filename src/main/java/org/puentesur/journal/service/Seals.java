package org.puentesur.journal.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.journal.model.Chain;
import org.puentesur.journal.model.Link;

/** The hash chain beside the event log. */
@ApplicationScoped
public class Seals {

  private static final long LOCK = 0x5EA1L;

  @PersistenceContext EntityManager em;

  /** Whether this transaction is the only sealer over all nodes. */
  public boolean only() {
    return (Boolean)
        em.createNativeQuery("select pg_try_advisory_xact_lock(?1)")
            .setParameter(1, LOCK)
            .getSingleResult();
  }

  /**
   * Committed events without a seal, in commit order: only those whose transaction is older than
   * every running one, so that no late commit is ever passed over.
   */
  public List<Link> unsealed(int most) {
    return links(
        em.createNativeQuery(
                "select cast(0 as bigint), e.id, "
                    + Chain.EVENT_TEXT
                    + """
                , null
                from event e
                where not exists (select 1 from event_seal s where s.event_id = e.id)
                  and e.tx < pg_snapshot_xmin(pg_current_snapshot())
                order by e.tx, e.id limit ?1
                """)
            .setParameter(1, most)
            .getResultList());
  }

  /** Sealed events after a position, in order. */
  public List<Link> sealed(long after, int most) {
    return links(
        em.createNativeQuery(
                "select s.position, e.id, "
                    + Chain.EVENT_TEXT
                    + """
                , s.hash
                from event_seal s left join event e on e.id = s.event_id
                where s.position > ?1 order by s.position limit ?2
                """)
            .setParameter(1, after)
            .setParameter(2, most)
            .getResultList());
  }

  /** The last link, if any. */
  public Optional<Link> last() {
    return links(
            em.createNativeQuery(
                    "select position, event_id, '', hash from event_seal order by position desc limit 1")
                .getResultList())
        .stream()
        .findFirst();
  }

  public void add(long position, UUID event, byte[] hash) {
    em.createNativeQuery("insert into event_seal values (?1, cast(?2 as uuid), ?3)")
        .setParameter(1, position)
        .setParameter(2, event.toString())
        .setParameter(3, hash)
        .executeUpdate();
  }

  private static List<Link> links(List<?> rows) {
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Link(
                    ((Number) row[0]).longValue(), (UUID) row[1], (String) row[2], (byte[]) row[3]))
        .toList();
  }
}
