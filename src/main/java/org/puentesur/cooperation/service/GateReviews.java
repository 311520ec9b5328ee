package org.puentesur.cooperation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.puentesur.cooperation.model.Gate;
import org.puentesur.cooperation.model.GateReview;
import org.puentesur.platform.persistence.Codes;

/** Where decisions at gates are kept. */
@ApplicationScoped
public class GateReviews {

  @PersistenceContext EntityManager em;

  public void add(GateReview review) {
    em.persist(review);
    em.flush();
  }

  /** Those of a cooperation, latest first. */
  public List<GateReview> of(UUID cooperation) {
    return em.createQuery(
            "select r from GateReview r where r.cooperation = :cooperation"
                + " order by r.decidedAt desc",
            GateReview.class)
        .setParameter("cooperation", cooperation)
        .getResultList();
  }

  /** Which of some cooperations have passed a gate: the latest decision counts. */
  public Set<UUID> passed(Gate gate, Collection<UUID> cooperations) {
    List<?> ids =
        em.createNativeQuery(
                """
                select latest.cooperation_id from (
                  select distinct on (cooperation_id) cooperation_id, decision from gate_review
                  where gate = ?1 and cooperation_id = any(cast(?2 as uuid[]))
                  order by cooperation_id, decided_at desc) latest
                where latest.decision = 'PASSED'
                """)
            .setParameter(1, gate.name())
            .setParameter(2, Codes.array(cooperations))
            .getResultList();
    Set<UUID> passed = new HashSet<>();
    ids.forEach(id -> passed.add((UUID) id));
    return passed;
  }
}
