package org.puentesur.architecture.seeded.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A repository as it should be, but for a query put together at run time. */
@ApplicationScoped
public class Things {
  private static final String ALL = "select * from thing ";

  @PersistenceContext EntityManager em;

  public Object named(String where) {
    return em.createNativeQuery(ALL + where).getResultList();
  }

  public Object all() {
    return em.createNativeQuery(ALL + " order by id").getResultList();
  }
}
