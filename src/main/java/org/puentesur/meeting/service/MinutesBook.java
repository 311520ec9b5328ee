package org.puentesur.meeting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.meeting.model.Decision;
import org.puentesur.meeting.model.Minutes;

/** Where minutes and decisions are kept. */
@ApplicationScoped
public class MinutesBook {

  @PersistenceContext EntityManager em;

  public void add(Minutes minutes) {
    em.persist(minutes);
  }

  public void add(Decision decision) {
    em.persist(decision);
  }

  public void flush() {
    em.flush();
  }

  public Optional<Minutes> find(UUID meeting) {
    return em.createQuery("select x from Minutes x where x.meeting = :meeting", Minutes.class)
        .setParameter("meeting", meeting)
        .getResultStream()
        .findFirst();
  }

  /** In the order in which they were taken. */
  public List<Decision> decisions(UUID meeting) {
    return em.createQuery(
            "select d from Decision d where d.meeting = :meeting order by d.decidedAt, d.id",
            Decision.class)
        .setParameter("meeting", meeting)
        .getResultList();
  }
}
