package org.puentesur.followup.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.puentesur.followup.model.Nudge;

/** Where it is kept who was told what of which date. */
@ApplicationScoped
public class NudgesGiven {

  // of two nodes at once one finds the rows of the other; who was asked later than that needs none
  private static final String TAKE =
      """
      insert into follow_up_nudge
      select f.id, ?1, f.due_on from follow_up f
      where f.state = 'OPEN'
        and f.due_on + cast(?3 as integer) <= cast(?2 as date)
        and f.due_on + cast(?4 as integer) >= cast(?2 as date)
        and (not cast(?5 as boolean)
          or cast(f.created_at at time zone 'UTC' as date) < f.due_on + cast(?3 as integer))
      on conflict do nothing
      returning follow_up_id
      """;

  @PersistenceContext EntityManager em;

  /** Those that are due to be told and that nobody has, which is now the caller's to do. */
  List<UUID> take(Nudge kind, LocalDate today) {
    List<?> taken =
        em.createNativeQuery(TAKE)
            .setParameter(1, kind.name())
            .setParameter(2, today.toString())
            .setParameter(3, kind.first())
            .setParameter(4, kind.last())
            .setParameter(5, kind.ahead())
            .getResultList();
    return taken.stream().map(UUID.class::cast).toList();
  }
}
