package org.puentesur.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.puentesur.account.model.Sight;

/** Counts what is published, as far as a person sees it. */
@ApplicationScoped
public class Balances {

  private static final String PUBLISHED = " where l.state = 'PUBLISHED' and " + Sight.LISTINGS;

  private static final String OF_COUNTRIES =
      """
      select l.country, count(*) filter (where l.kind = 'OFFER'),
        count(*) filter (where l.kind = 'DEMAND')
      from listing l
      """
          + PUBLISHED
          + " group by 1 order by 1";

  private static final String OF_CHAPTERS =
      """
      select c.chapter, count(distinct l.id) filter (where l.kind = 'OFFER'),
        count(distinct l.id) filter (where l.kind = 'DEMAND')
      from listing l
        cross join lateral (select distinct split_part(t, '.', 1) as chapter
                            from unnest(l.topics) t where t ~ '^[A-J]([.]|$)') c
      """
          + PUBLISHED
          + " group by 1 order by 1";

  @PersistenceContext EntityManager em;

  /** One row a country that offers or demands, by code. */
  public List<Balance> ofCountries(Sight sight) {
    return rows(em.createNativeQuery(OF_COUNTRIES), sight);
  }

  /** One row a chapter of the Montevideo Consensus that is spoken of, by code. */
  public List<Balance> ofChapters(Sight sight) {
    return rows(em.createNativeQuery(OF_CHAPTERS), sight);
  }

  private static List<Balance> rows(Query query, Sight sight) {
    List<?> rows =
        query
            .setParameter("member", sight.member())
            .setParameter("institution", sight.institution().toString())
            .setParameter("everywhere", sight.everywhere())
            .setParameter("countries", sight.countries())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Balance(
                    (String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
        .toList();
  }
}
