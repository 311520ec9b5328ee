package org.puentesur.mission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.cooperation.model.CooperationSight;
import org.puentesur.mission.model.Mission;
import org.puentesur.mission.model.MissionKind;
import org.puentesur.mission.model.MissionState;

/** Where missions are kept. */
@ApplicationScoped
public class Missions {

  private static final Comparator<Mission> LATEST =
      Comparator.<Mission, java.time.LocalDate>comparing(each -> each.plan().stay().from())
          .thenComparing(each -> each.id().toString())
          .reversed();

  // sight goes into the cursor too: an id that one may not read tells nothing
  private static final String PAGE =
      """
      with c as (select c.* from cooperation c where
      """
          + CooperationSight.COOPERATIONS
          + """
      ), m as (select m.* from mission m join c on c.id = m.cooperation_id
        where cast(#code as text) is null or c.code = #code)
      select m.id from m
      where (cast(#after as uuid) is null or (m.from_day, m.id) < (
        select from_day, id from m where id = cast(#after as uuid)))
      order by m.from_day desc, m.id desc limit #most
      """;

  @PersistenceContext EntityManager em;

  public void add(Mission mission) {
    em.persist(mission);
    em.flush();
  }

  public void flush() {
    em.flush();
  }

  public Optional<Mission> find(UUID id) {
    return Optional.ofNullable(em.find(Mission.class, id));
  }

  /** A page of what one may see, of one cooperation where a code is given, latest first. */
  public List<Mission> page(String code, UUID after, CooperationSight sight, int most) {
    return whole(
        em.createNativeQuery(PAGE)
            .setParameter("everywhere", sight.everywhere())
            .setParameter("auditor", sight.auditor())
            .setParameter("institution", sight.institution().toString())
            .setParameter("countries", sight.countries())
            .setParameter("code", code)
            .setParameter("after", after == null ? null : after.toString())
            .setParameter("most", most)
            .getResultList());
  }

  /** Which of some cooperations have an exploratory mission that was reported. */
  Set<UUID> explored(Collection<UUID> cooperations) {
    return em.createQuery(
            "select m.cooperation from Mission m where m.cooperation in :cooperations"
                + " and m.kind = :kind and m.state = :state",
            UUID.class)
        .setParameter("cooperations", cooperations)
        .setParameter("kind", MissionKind.EXPLORATORY)
        .setParameter("state", MissionState.REPORTED)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  private List<Mission> whole(List<?> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery("select m from Mission m where m.id in :ids", Mission.class)
            .setParameter("ids", ids)
            .getResultStream()
            .sorted(LATEST)
            .toList();
  }
}
