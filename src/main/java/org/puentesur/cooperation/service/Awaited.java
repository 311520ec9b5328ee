package org.puentesur.cooperation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.puentesur.cooperation.model.CooperationSight;

/** Which cooperations wait for somebody. */
@ApplicationScoped
class Awaited {

  private static final int MOST = 30;

  // another party has said yes to the next step
  private static final String CONSENTS =
      """
      select c.id from cooperation c join participation p on p.cooperation_id = c.id
      where p.institution_id = cast(#institution as uuid)
        and c.phase in ('EXPLORATION', 'EXECUTION')
        and exists (select 1 from cooperation_consent k where k.cooperation_id = c.id
          and k.phase = case c.phase when 'EXPLORATION' then 'FORMULATION' else 'CLOSURE' end)
        and not exists (select 1 from cooperation_consent k where k.cooperation_id = c.id
          and k.institution_id = p.institution_id
          and k.phase = case c.phase when 'EXPLORATION' then 'FORMULATION' else 'CLOSURE' end)
      order by c.phase_since limit #most
      """;

  private static final String ON_THEIR_WAY =
      """
      select c.id from cooperation c
      where c.phase in ('EXPLORATION', 'FORMULATION', 'AGREED') and
      """
          + CooperationSight.COOPERATIONS
          + " order by c.phase_since, c.id limit #most";

  private static final String ENDING =
      """
      select c.id from cooperation c
      where c.phase in ('FORMULATION', 'AGREED', 'EXECUTION') and c.waiver is null
        and exists (select 1 from cooperation_agreement k join agreement a on a.id = k.agreement_id
          where k.cooperation_id = c.id and a.in_force_to <= cast(#until as date)) and
      """
          + CooperationSight.COOPERATIONS
          + " order by c.phase_since, c.id limit #most";

  @PersistenceContext EntityManager em;

  /** Those in which a party has agreed to go on and this one has not yet. */
  List<UUID> consents(UUID institution) {
    return ids(em.createNativeQuery(CONSENTS).setParameter("institution", institution.toString()));
  }

  /** Those on their way to execution that one sees, the eldest. */
  List<UUID> onTheirWay(CooperationSight sight) {
    return ids(seen(em.createNativeQuery(ON_THEIR_WAY), sight));
  }

  /** Those that one sees and that an agreement covers no longer than until a day. */
  List<UUID> ending(CooperationSight sight, LocalDate until) {
    return ids(seen(em.createNativeQuery(ENDING), sight).setParameter("until", until.toString()));
  }

  private static Query seen(Query query, CooperationSight sight) {
    return query
        .setParameter("everywhere", sight.everywhere())
        .setParameter("auditor", sight.auditor())
        .setParameter("institution", sight.institution().toString())
        .setParameter("countries", sight.countries());
  }

  private static List<UUID> ids(Query query) {
    List<?> ids = query.setParameter("most", MOST).getResultList();
    return ids.stream().map(UUID.class::cast).toList();
  }
}
