package org.puentesur.cooperation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationCode;
import org.puentesur.cooperation.model.CooperationSight;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.platform.persistence.Codes;

/** Where cooperations are kept. */
@ApplicationScoped
public class Cooperations {

  // sight goes into the cursor too: a code that one may not read tells nothing; and the list
  // still reads the head of its index, not all that may be seen
  private static final String PAGE =
      """
      with c as not materialized (select c.* from cooperation c where
      """
          + CooperationSight.COOPERATIONS
          + """
            )
            select c.id from c
            where (#phases = '{}' or c.phase = any(cast(#phases as text[])))
              and (#country = '{}' or exists (select 1 from participation p
                where p.cooperation_id = c.id and p.country = any(cast(#country as bpchar[]))))
              and (cast(#after as text) is null or (c.opened_at, c.id) < (
                select opened_at, id from c where code = #after))
            order by c.opened_at desc, c.id desc limit #most
            """;

  @PersistenceContext EntityManager em;

  public void add(Cooperation cooperation) {
    em.persist(cooperation);
    em.flush();
  }

  public void flush() {
    em.flush();
  }

  /** Reads it anew and keeps others from changing it until the transaction ends. */
  public void lock(Cooperation cooperation) {
    em.refresh(cooperation, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Those of a phase whose day has come, held until the transaction ends; not what others hold. */
  public List<UUID> holdDue(Phase phase, LocalDate day) {
    List<?> ids =
        em.createNativeQuery(
                """
                select id from cooperation where phase = ?1 and starts_on <= ?2
                order by id for update skip locked
                """)
            .setParameter(1, phase.name())
            .setParameter(2, day)
            .getResultList();
    return ids.stream().map(UUID.class::cast).toList();
  }

  /** The next code of a year; waits for others that take one. */
  public CooperationCode next(int year) {
    Object number =
        em.createNativeQuery(
                """
                insert into cooperation_number values (?1, 1)
                on conflict (year) do update set last = cooperation_number.last + 1
                returning last
                """)
            .setParameter(1, year)
            .getSingleResult();
    return new CooperationCode(year, ((Number) number).intValue());
  }

  public Optional<Cooperation> find(String code) {
    return em.createQuery("select c from Cooperation c where c.code = :code", Cooperation.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  public Optional<Cooperation> find(UUID id) {
    return Optional.ofNullable(em.find(Cooperation.class, id));
  }

  /** What a match opened. */
  public Optional<Cooperation> ofMatch(UUID match) {
    return em.createQuery("select c from Cooperation c where c.match = :match", Cooperation.class)
        .setParameter("match", match)
        .getResultStream()
        .findFirst();
  }

  private List<Cooperation> whole(List<?> ids) {
    return em.createQuery(
            "select distinct c from Cooperation c left join fetch c.parts where c.id in :ids"
                + " order by c.openedAt desc, c.id desc",
            Cooperation.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** Those of some ids with who takes part, latest first. */
  public List<Cooperation> several(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : whole(List.copyOf(ids));
  }

  /** A page of what one may see, latest first. */
  public List<Cooperation> page(CooperationQuery query, CooperationSight sight, int most) {
    List<?> ids =
        em.createNativeQuery(PAGE)
            .setParameter("everywhere", sight.everywhere())
            .setParameter("auditor", sight.auditor())
            .setParameter("institution", sight.institution().toString())
            .setParameter("countries", sight.countries())
            .setParameter("phases", Codes.array(query.phases()))
            .setParameter("country", Codes.array(query.countries()))
            .setParameter("after", query.after())
            .setParameter("most", most)
            .getResultList();
    return ids.isEmpty() ? List.of() : whole(ids);
  }
}
