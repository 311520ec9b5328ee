package org.puentesur.cooperation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.cooperation.model.CooperationSight;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.platform.persistence.Codes;

/** Which cooperations stand in which phase, for boards; few statements, however many there are. */
@ApplicationScoped
public class Boards {

  private static final String OF_COUNTRY =
      """
       and (cast(#country as text) is null or exists (select 1 from participation f
         where f.cooperation_id = c.id and f.country = cast(#country as bpchar)))
      """;

  private static final String COUNTS =
      "select c.phase, count(*) from cooperation c where c.phase = any(cast(#phases as text[])) and"
          + CooperationSight.COOPERATIONS
          + OF_COUNTRY
          + " group by c.phase";

  // each phase reads the head of its index, not all that stand in it
  private static final String EARLIEST =
      """
      select e.id from unnest(cast(#phases as text[])) p(phase) cross join lateral (
        select c.id from cooperation c where c.phase = p.phase and
      """
          + CooperationSight.COOPERATIONS
          + OF_COUNTRY
          + """
              order by c.phase_since, c.id limit #most) e
            """;

  @PersistenceContext EntityManager em;

  /** How many stand in each phase. */
  public Map<Phase, Long> counts(CooperationSight sight, Collection<Phase> phases, String country) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        seen(em.createNativeQuery(COUNTS), sight, phases, country).getResultList();
    Map<Phase, Long> counts = new EnumMap<>(Phase.class);
    rows.forEach(row -> counts.put(Phase.valueOf((String) row[0]), ((Number) row[1]).longValue()));
    return counts;
  }

  /** Those that have stood longest in each phase. */
  public List<UUID> earliest(
      CooperationSight sight, Collection<Phase> phases, String country, int most) {
    List<?> ids =
        seen(em.createNativeQuery(EARLIEST), sight, phases, country)
            .setParameter("most", most)
            .getResultList();
    return ids.stream().map(UUID.class::cast).toList();
  }

  private static Query seen(
      Query query, CooperationSight sight, Collection<Phase> phases, String country) {
    return query
        .setParameter("everywhere", sight.everywhere())
        .setParameter("auditor", sight.auditor())
        .setParameter("institution", sight.institution().toString())
        .setParameter("countries", sight.countries())
        .setParameter("phases", Codes.array(phases))
        .setParameter("country", country);
  }
}
