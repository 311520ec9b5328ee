package org.puentesur.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.puentesur.matching.model.PastJudge;
import org.puentesur.matching.model.PastJudge.Two;
import org.puentesur.matching.model.ReciprocityJudge.Tally;
import org.puentesur.matching.model.TopicRarity;

/** Counts what has been offered, agreed and declined. */
@ApplicationScoped
public class MatchTallies {

  @PersistenceContext EntityManager em;

  /** How many exchanges each offer has taken on in a year. */
  public Map<UUID, Long> taken(int year) {
    return counts(
        em.createNativeQuery(
                """
        select offer_id, count(*) from match
        where state = 'ACCEPTED' and extract(year from changed_at at time zone 'UTC') = ?1
        group by offer_id
        """)
            .setParameter(1, year),
        row -> (UUID) row[0]);
  }

  /** How often each topic is offered today. */
  public TopicRarity rarity() {
    Map<String, Long> offered =
        counts(
            em.createNativeQuery(
                """
            select t, count(*) from listing, unnest(topics) t
            where kind = 'OFFER' and state = 'PUBLISHED' group by t
            """),
            row -> (String) row[0]);
    Object all =
        em.createNativeQuery(
                "select count(*) from listing where kind = 'OFFER' and state = 'PUBLISHED'")
            .getSingleResult();
    return new TopicRarity(offered, ((Number) all).longValue());
  }

  /** What came of invitations between countries and between institutions. */
  public PastJudge past() {
    return new PastJudge(
        counts(
            em.createNativeQuery(
                """
            select least(recipient_country, provider_country),
              greatest(recipient_country, provider_country), count(*)
            from match where state = 'ACCEPTED' group by 1, 2
            """),
            row -> new Two<>((String) row[0], (String) row[1])),
        counts(
            em.createNativeQuery(
                """
            select recipient_id, provider_id, count(*)
            from match where state = 'DECLINED' group by 1, 2
            """),
            row -> new Two<>((UUID) row[0], (UUID) row[1])));
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

  // the count stands in the last column
  private static <K> Map<K, Long> counts(Query counting, Function<Object[], K> key) {
    Map<K, Long> counts = new HashMap<>();
    for (Object row : counting.getResultList()) {
      Object[] columns = (Object[]) row;
      long count = ((Number) columns[columns.length - 1]).longValue();
      counts.merge(key.apply(columns), count, Long::sum);
    }
    return counts;
  }
}
