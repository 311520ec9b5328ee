package org.puentesur.meeting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.meeting.model.Decision;
import org.puentesur.meeting.model.Minutes;
import org.puentesur.platform.persistence.Codes;

/** Where minutes and decisions are kept. */
@ApplicationScoped
public class MinutesBook {

  private static final String SIGNED_OFF =
      """
      select distinct m.cooperation from meeting m join minutes x on x.meeting_id = m.id
      where m.state = 'HELD' and m.cooperation = any(cast(?1 as text[]))
        and exists (select 1 from minutes_signature s where s.minutes_id = x.id)
        and not exists (
          select 1 from (
            select m.institution_id as party
            union all
            select i.party_id from meeting_invitee i where i.meeting_id = m.id and not i.person
          ) p
          where p.party is not null and not exists (select 1 from minutes_signature s
            where s.minutes_id = x.id and s.institution_id = p.party))
      """;

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

  /** About which of some cooperations a meeting was held whose minutes every party has signed. */
  public Set<String> signedOff(Collection<String> cooperations) {
    List<?> codes =
        em.createNativeQuery(SIGNED_OFF).setParameter(1, Codes.array(cooperations)).getResultList();
    return codes.stream().map(Object::toString).collect(Collectors.toSet());
  }
}
