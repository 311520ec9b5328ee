package org.puentesur.cooperation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.platform.persistence.Codes;

/** Where it is kept which party has agreed that a cooperation goes on to a phase. */
@ApplicationScoped
public class Consents {

  @PersistenceContext EntityManager em;

  /** Keeps that a party has agreed; whether it had not before. */
  public boolean give(UUID cooperation, Phase to, UUID party, String by, Instant now) {
    return em.createNativeQuery(
                """
                insert into cooperation_consent
                values (cast(?1 as uuid), ?2, cast(?3 as uuid), ?4, ?5) on conflict do nothing
                """)
            .setParameter(1, cooperation.toString())
            .setParameter(2, to.name())
            .setParameter(3, party.toString())
            .setParameter(4, by)
            .setParameter(5, Timestamp.from(now))
            .executeUpdate()
        == 1;
  }

  /** Which parties have agreed, by cooperation. */
  public Map<UUID, Set<UUID>> given(Phase to, Collection<UUID> cooperations) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select cooperation_id, institution_id from cooperation_consent
                where phase = ?1 and cooperation_id = any(cast(?2 as uuid[]))
                """)
            .setParameter(1, to.name())
            .setParameter(2, Codes.array(cooperations))
            .getResultList();
    Map<UUID, Set<UUID>> given = new HashMap<>();
    rows.forEach(
        row -> given.computeIfAbsent((UUID) row[0], none -> new HashSet<>()).add((UUID) row[1]));
    return given;
  }
}
