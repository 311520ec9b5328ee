package org.puentesur.followup.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.followup.model.Arrears;
import org.puentesur.followup.model.FollowUp;
import org.puentesur.followup.model.FollowUpSight;
import org.puentesur.followup.model.OriginKind;
import org.puentesur.platform.persistence.Codes;

/** Where follow-ups are kept. */
@ApplicationScoped
public class FollowUps {

  // sight goes into the cursor too: an id that one may not read tells nothing
  private static final String SEEN =
      """
      with f as (
        select f.*, case when f.state = 'OPEN' and f.due_on < cast(#today as date)
          then 'OVERDUE' else f.state end as stands
        from follow_up f where
      """
          + FollowUpSight.FOLLOW_UPS
          + ")";

  private static final String PAGE =
      SEEN
          + """
      select f.id from f
      where (#states = '{}' or f.stands = any(cast(#states as text[])))
        and (not cast(#owed as boolean) or f.person_id = cast(#account as uuid)
          or f.person_id is null and f.owner_id = cast(#institution as uuid))
        and (cast(#cooperation as text) is null or f.cooperation = #cooperation)
        and (cast(#country as text) is null or f.country = #country)
        and (cast(#owner as uuid) is null or f.owner_id = cast(#owner as uuid))
        and (cast(#after as uuid) is null or (f.due_on, f.id) > (
          select due_on, id from f where id = cast(#after as uuid)))
      order by f.due_on, f.id limit #most
      """;

  private static final String ARREARS =
      SEEN
          + """
      select f.country, f.owner_id, count(*), count(*) filter (where f.stands = 'OVERDUE'),
        cast(min(f.due_on) as text)
      from f where f.state = 'OPEN'
      group by f.country, f.owner_id order by f.country, 4 desc, f.owner_id
      """;

  @PersistenceContext EntityManager em;

  public void add(FollowUp followUp) {
    em.persist(followUp);
  }

  public void flush() {
    em.flush();
  }

  public Optional<FollowUp> find(UUID id) {
    return Optional.ofNullable(em.find(FollowUp.class, id));
  }

  /** What has come of a record, by date. */
  public List<FollowUp> of(OriginKind kind, UUID origin) {
    return em.createQuery(
            "select f from FollowUp f where f.originKind = :kind and f.origin = :origin"
                + " order by f.due, f.id",
            FollowUp.class)
        .setParameter("kind", kind)
        .setParameter("origin", origin)
        .getResultList();
  }

  /** What has come of a cooperation's records. */
  public List<FollowUp> of(String cooperation) {
    return em.createQuery(
            "select f from FollowUp f where f.cooperation = :cooperation", FollowUp.class)
        .setParameter("cooperation", cooperation)
        .getResultList();
  }

  /** Which of a record's decisions are owed already. */
  public Set<UUID> items(OriginKind kind, UUID origin) {
    return Set.copyOf(
        em.createQuery(
                "select f.item from FollowUp f where f.originKind = :kind and f.origin = :origin",
                UUID.class)
            .setParameter("kind", kind)
            .setParameter("origin", origin)
            .getResultList());
  }

  /** A page of what one may see, soonest first. */
  public List<FollowUp> page(FollowUpQuery query, FollowUpSight sight, LocalDate today, int most) {
    return whole(
        em.createNativeQuery(PAGE)
            .setParameter("everywhere", sight.everywhere())
            .setParameter("institution", sight.institution())
            .setParameter("countries", sight.countries())
            .setParameter("account", account(sight.caller()))
            .setParameter("today", today.toString())
            .setParameter("states", Codes.array(query.states()))
            .setParameter("owed", query.owed())
            .setParameter("cooperation", query.cooperation())
            .setParameter("country", query.country())
            .setParameter("owner", query.owner() == null ? null : query.owner().toString())
            .setParameter("after", query.after() == null ? null : query.after().toString())
            .setParameter("most", most)
            .getResultList());
  }

  /** What each institution still owes, by country. */
  public List<Arrears> arrears(FollowUpSight sight, LocalDate today) {
    List<?> rows =
        em.createNativeQuery(ARREARS)
            .setParameter("everywhere", sight.everywhere())
            .setParameter("institution", sight.institution())
            .setParameter("countries", sight.countries())
            .setParameter("today", today.toString())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(FollowUps::arrears).toList();
  }

  private static Arrears arrears(Object[] row) {
    return new Arrears(
        row[0].toString(),
        (UUID) row[1],
        ((Number) row[2]).intValue(),
        ((Number) row[3]).intValue(),
        LocalDate.parse(row[4].toString()));
  }

  private static String account(Caller caller) {
    return caller.signedIn() ? caller.accountId().toString() : new UUID(0, 0).toString();
  }

  private List<FollowUp> whole(Collection<?> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery("select f from FollowUp f where f.id in :ids", FollowUp.class)
            .setParameter("ids", ids)
            .getResultStream()
            .sorted(
                Comparator.comparing(FollowUp::due)
                    .thenComparing(followUp -> followUp.id().toString()))
            .toList();
  }
}
