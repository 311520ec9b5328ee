package org.puentesur.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.puentesur.account.model.Sight;
import org.puentesur.exchange.model.Kind;
import org.puentesur.platform.text.Language;

/** The event log as far as it tells of offers and demands. */
@ApplicationScoped
public class Activities {

  // of what is not theirs people learn that it was published, nothing of how it came to that
  private static final String LATEST =
      """
      select e.at, e.type, l.kind, l.id, l.title, l.language, l.country
      from event e join listing l on l.id = e.object_id
      where (e.type = 'listing.published'
          or l.institution_id = cast(#institution as uuid)
          or cast(#everywhere as boolean)
          or l.country = any(cast(#countries as text[])))
        and
      """
          + Sight.LISTINGS
          + " order by e.at desc, e.id desc limit #most";

  @PersistenceContext EntityManager em;

  /** The latest first. */
  public List<Activity> latest(Sight sight, int most) {
    List<?> rows =
        em.createNativeQuery(LATEST)
            .setParameter("member", sight.member())
            .setParameter("institution", sight.institution().toString())
            .setParameter("everywhere", sight.everywhere())
            .setParameter("countries", sight.countries())
            .setParameter("most", most)
            .getResultList();
    return rows.stream().map(row -> toActivity((Object[]) row)).toList();
  }

  private static Activity toActivity(Object[] row) {
    return new Activity(
        ((Timestamp) row[0]).toInstant(),
        (String) row[1],
        Kind.valueOf((String) row[2]),
        (UUID) row[3],
        (String) row[4],
        Language.of((String) row[5]).orElseThrow(),
        (String) row[6]);
  }
}
