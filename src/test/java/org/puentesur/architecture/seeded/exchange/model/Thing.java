package org.puentesur.architecture.seeded.exchange.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.puentesur.architecture.seeded.account.model.LooksAhead;

/** An entity of one side of a cycle. */
@Entity
public class Thing {
  @Id private long id;

  public void look(LooksAhead ahead) {}
}
