package org.puentesur.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.matching.model.ReciprocityJudge.Tally;

/** Counts accepted matches. */
@ApplicationScoped
public class MatchTallies {

  @PersistenceContext EntityManager em;

  /** How many exchanges each offer has taken on in a year. */
  public Map<UUID, Long> taken(int year) {
    List<?> rows =
        em.createNativeQuery(
                """
                select offer_id, count(*) from match
                where state = 'ACCEPTED' and extract(year from changed_at at time zone 'UTC') = ?1
                group by offer_id
                """)
            .setParameter(1, year)
            .getResultList();
    Map<UUID, Long> taken = new HashMap<>();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      taken.put((UUID) columns[0], ((Number) columns[1]).longValue());
    }
    return taken;
  }

  /** What each country has given and received, by ISO 3166-1 alpha-3. */
  public Map<String, Tally> ofCountries() {
    List<?> rows =
        em.createNativeQuery(
                """
                select country, sum(given), sum(received) from (
                  select provider_country as country, 1 as given, 0 as received
                  from match where state = 'ACCEPTED'
                  union all
                  select recipient_country, 0, 1 from match where state = 'ACCEPTED') t
                group by country
                """)
            .getResultList();
    Map<String, Tally> tallies = new HashMap<>();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      tallies.put(
          (String) columns[0],
          new Tally(((Number) columns[1]).longValue(), ((Number) columns[2]).longValue()));
    }
    return tallies;
  }
}
