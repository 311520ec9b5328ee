package org.puentesur.architecture.seeded.exchange.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A service that touches the entity manager, and lets in whoever comes. */
@Stateless
public class PersistingService {
  @PersistenceContext EntityManager em;

  public void everything() {
    em.flush();
  }
}
