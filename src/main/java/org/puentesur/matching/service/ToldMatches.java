package org.puentesur.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.matching.model.Assessment;

/** Which matches people have been told of, and until which day. */
@ApplicationScoped
public class ToldMatches {

  private static final int LOCK = 0xD16E57;

  @PersistenceContext EntityManager em;

  /** A demand beside an offer. */
  public record Told(UUID demand, UUID offer) {

    static Told of(Assessment found) {
      return new Told(found.demand().id(), found.offer().id());
    }
  }

  /** Whether this transaction is the only one, over all nodes, that tells an institution. */
  public boolean only(UUID institution) {
    return (Boolean)
        em.createNativeQuery("select pg_try_advisory_xact_lock(?1, hashtext(?2))")
            .setParameter(1, LOCK)
            .setParameter(2, institution.toString())
            .getSingleResult();
  }

  /** Whether a person has been told of any since a moment. */
  public boolean since(UUID account, Instant moment) {
    return !em.createNativeQuery(
            "select 1 from match_told where account_id = cast(?1 as uuid) and told_at >= ?2 limit 1")
        .setParameter(1, account.toString())
        .setParameter(2, Timestamp.from(moment))
        .getResultList()
        .isEmpty();
  }

  /** All that a person has ever been told of. */
  public Set<Told> of(UUID account) {
    List<?> rows =
        em.createNativeQuery(
                "select demand_id, offer_id from match_told where account_id = cast(?1 as uuid)")
            .setParameter(1, account.toString())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Told((UUID) row[0], (UUID) row[1]))
        .collect(Collectors.toSet());
  }

  /** Remembers that a person is told of one. */
  public void add(UUID account, Told told, Instant now) {
    em.createNativeQuery(
            "insert into match_told values"
                + " (cast(?1 as uuid), cast(?2 as uuid), cast(?3 as uuid), ?4)")
        .setParameter(1, account.toString())
        .setParameter(2, told.demand().toString())
        .setParameter(3, told.offer().toString())
        .setParameter(4, Timestamp.from(now))
        .executeUpdate();
  }

  /** The day of the last round. */
  public LocalDate lastRound() {
    return LocalDate.parse(
        (String)
            em.createNativeQuery("select cast(day as text) from digest_round").getSingleResult());
  }

  /** Takes the day of a round down, unless a later one has been held. */
  public void keepRound(LocalDate day) {
    em.createNativeQuery(
            "update digest_round set day = cast(?1 as date) where day < cast(?1 as date)")
        .setParameter(1, day.toString())
        .executeUpdate();
  }
}
