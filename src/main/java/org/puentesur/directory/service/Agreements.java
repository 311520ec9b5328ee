package org.puentesur.directory.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.puentesur.directory.model.Agreement;
import org.puentesur.platform.persistence.Codes;
import org.puentesur.platform.problem.NotFound;

/** Where agreements are kept. */
@ApplicationScoped
public class Agreements {

  // one that names no topic covers every one; a topic stands for those below it too
  private static final String PAGE =
      """
      with a as (
        select agreement.*,
          case when in_force_to < cast(#day as date) then 'EXPIRED'
               when in_force_from > cast(#day as date) then 'SIGNED' else 'IN_FORCE' end as status
        from agreement)
      select a.* from a
      where (#country = '{}' or a.parties && cast(#country as text[]))
        and (#status = '{}' or a.status = any(cast(#status as text[])))
        and (#topic = '{}' or a.topics = '{}' or exists (
          select 1 from unnest(a.topics) t, unnest(cast(#topic as text[])) w
          where t = w or t like w || '.%' or w like t || '.%'))
        and (cast(#after as uuid) is null or (a.signed_on, a.id) < (
          select signed_on, id from a where id = cast(#after as uuid)))
      order by a.signed_on desc, a.id desc limit #most
      """;

  @PersistenceContext EntityManager em;

  public void add(Agreement agreement) {
    em.persist(agreement);
    em.flush();
  }

  public void flush() {
    em.flush();
  }

  public Agreement get(UUID id) {
    Agreement agreement = em.find(Agreement.class, id);
    if (agreement == null) {
      throw new NotFound("agreement " + id);
    }
    return agreement;
  }

  /** All of them, latest signature first. */
  public List<Agreement> all() {
    return em.createQuery(
            "select a from Agreement a order by a.signedOn desc, a.id", Agreement.class)
        .getResultList();
  }

  /** A page of a search, latest signature first, those that stand so on a day. */
  public List<Agreement> page(AgreementQuery query, LocalDate day, int most) {
    return em
        .createNativeQuery(PAGE, Agreement.class)
        .setParameter("country", Codes.array(query.countries()))
        .setParameter("status", Codes.array(query.statuses()))
        .setParameter("topic", Codes.array(query.topics()))
        .setParameter("day", day.toString())
        .setParameter("after", query.after() == null ? null : query.after().toString())
        .setParameter("most", most)
        .getResultList()
        .stream()
        .map(Agreement.class::cast)
        .toList();
  }
}
