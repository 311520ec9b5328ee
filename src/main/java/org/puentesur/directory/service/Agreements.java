package org.puentesur.directory.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.puentesur.directory.model.Agreement;
import org.puentesur.platform.problem.NotFound;

/** Where agreements are kept. */
@ApplicationScoped
public class Agreements {

  @PersistenceContext EntityManager em;

  public void add(Agreement agreement) {
    em.persist(agreement);
    em.flush();
  }

  public void flush() {
    em.flush();
  }

  public Agreement get(UUID id) {
    Agreement agreement = em.find(Agreement.class, id);
    if (agreement == null) {
      throw new NotFound("agreement " + id);
    }
    return agreement;
  }

  /** All of them, latest signature first. */
  public List<Agreement> all() {
    return em.createQuery(
            "select a from Agreement a order by a.signedOn desc, a.id", Agreement.class)
        .getResultList();
  }
}
