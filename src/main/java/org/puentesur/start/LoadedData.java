package org.puentesur.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Knows which version of the reference data the database carries. */
@ApplicationScoped
class LoadedData {

  @PersistenceContext EntityManager em;

  boolean current(String digest) {
    return !em.createNativeQuery("select 1 from reference_data where digest = ?1")
        .setParameter(1, digest)
        .getResultList()
        .isEmpty();
  }

  void replace(String digest) {
    em.createNativeQuery("delete from reference_data").executeUpdate();
    em.createNativeQuery("insert into reference_data (digest) values (?1)")
        .setParameter(1, digest)
        .executeUpdate();
  }
}
