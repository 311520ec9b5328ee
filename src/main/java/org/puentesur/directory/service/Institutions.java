package org.puentesur.directory.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.model.InstitutionSight;
import org.puentesur.directory.model.Office;
import org.puentesur.platform.persistence.Codes;
import org.puentesur.platform.problem.NotFound;

/** Where institutions are kept. */
@ApplicationScoped
public class Institutions {

  // the cursor is looked up among what the caller sees, so that it tells of nothing else
  private static final String PAGE =
      """
      with seen as (
        select i.* from institution i where
      """
          + InstitutionSight.INSTITUTIONS
          + """
              and (#country = '{}' or i.country = any(cast(#country as text[])))
              and (#type = '{}' or i.type = any(cast(#type as text[])))
              and (#status = '{}' or i.status = any(cast(#status as text[])))
              and (cast(#text as text) is null
                or position(lower(cast(#text as text)) in lower(i.acronym)) > 0
                or exists (select 1 from jsonb_each_text(i.names) n
                           where position(lower(cast(#text as text)) in lower(n.value)) > 0)))
            select * from seen where cast(#after as uuid) is null or (country, acronym, id) > (
              select country, acronym, id from seen where id = cast(#after as uuid))
            order by country, acronym, id limit #most
            """;

  @PersistenceContext EntityManager em;

  public void flush() {
    em.flush();
  }

  public void add(Office office) {
    em.persist(office);
  }

  public void add(Institution institution) {
    em.persist(institution);
  }

  public Institution get(UUID id) {
    Institution institution = em.find(Institution.class, id);
    if (institution == null) {
      throw new NotFound("institution " + id);
    }
    return institution;
  }

  /** Those of some ids. */
  public List<Institution> several(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery("select i from Institution i where i.id in :ids", Institution.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** All of them, by country and acronym. */
  public List<Institution> all() {
    return em.createQuery(
            "select i from Institution i order by i.country, i.acronym", Institution.class)
        .getResultList();
  }

  /** What a person sees of a search, a page of it. */
  public List<Institution> page(InstitutionQuery query, InstitutionSight sight, int most) {
    return em
        .createNativeQuery(PAGE, Institution.class)
        .setParameter("country", Codes.array(query.countries()))
        .setParameter("type", Codes.array(query.types()))
        .setParameter("status", Codes.array(query.statuses()))
        .setParameter("text", query.text())
        .setParameter("everywhere", sight.everywhere())
        .setParameter("own", sight.own().toString())
        .setParameter("served", Codes.array(sight.served()))
        .setParameter("after", query.after() == null ? null : query.after().toString())
        .setParameter("most", most)
        .getResultList()
        .stream()
        .map(Institution.class::cast)
        .toList();
  }

  /** Every office. */
  public List<Office> offices() {
    return em.createQuery("select o from Office o order by o.id", Office.class).getResultList();
  }
}
