package org.puentesur.directory.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.model.Office;
import org.puentesur.platform.problem.NotFound;

/** Where institutions are kept. */
@ApplicationScoped
public class Institutions {

  @PersistenceContext EntityManager em;

  public void flush() {
    em.flush();
  }

  public void add(Office office) {
    em.persist(office);
  }

  public void add(Institution institution) {
    em.persist(institution);
  }

  public Institution get(UUID id) {
    Institution institution = em.find(Institution.class, id);
    if (institution == null) {
      throw new NotFound("institution " + id);
    }
    return institution;
  }

  /** All of them, by country and acronym. */
  public List<Institution> all() {
    return em.createQuery(
            "select i from Institution i order by i.country, i.acronym", Institution.class)
        .getResultList();
  }

  /** Every office. */
  public List<Office> offices() {
    return em.createQuery("select o from Office o order by o.id", Office.class).getResultList();
  }
}
