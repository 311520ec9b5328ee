package org.puentesur.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.account.model.Sight;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.State;

/** Where offers and demands are kept. */
@ApplicationScoped
public class Listings {

  private static final String VISIBLE =
      """
      (cast(#state as text) is null or l.state = cast(#state as text))
      and (cast(#own as boolean) is not true or l.institution_id = cast(#institution as uuid))
      and (#institutions = '{}' or l.institution_id = any(cast(#institutions as uuid[])))
      and (cast(#text as text) is null or l.words @@ listing_query(cast(#text as text)))
      and
      """
          + Sight.LISTINGS;

  // whether a row passes each facet; a topic stands for those below it too
  private static final String PASSES =
      """
      select l.*,
        (#kind = '{}' or l.kind = any(cast(#kind as text[]))) as of_kind,
        (#topic = '{}' or exists (select 1 from unnest(l.topics) t, unnest(cast(#topic as text[])) w
                                  where t = w or t like w || '.%')) as of_topic,
        (#country = '{}' or l.country = any(cast(#country as text[]))) as of_country,
        (#language = '{}' or l.work_languages && cast(upper(#language) as text[])) as of_language,
        (#modality = '{}' or l.modalities && cast(#modality as text[])) as of_modality,
        (#population = '{}' or l.population_groups && cast(#population as text[])) as of_population
      from listing l where
      """
          + VISIBLE;

  private static final String FOUND =
      " l where of_kind and of_topic and of_country and of_language and of_modality"
          + " and of_population";

  private static final Map<Sort, String> PAGES =
      new EnumMap<>(
          Map.of(
              Sort.NEWEST, page("(l.changed_at, l.id)", "desc", "<"),
              Sort.RELEVANCE, page("(ts_rank(l.words, listing_query(#text)), l.id)", "desc", "<"),
              Sort.TITLE, page("(lower(l.title), l.id)", "asc", ">")));

  private static final String COUNTS =
      "with l as ("
          + PASSES
          + """
          )
          select 'KIND', kind, count(*) from l
            where of_topic and of_country and of_language and of_modality and of_population group by 2
          union all
          select 'TOPIC', c, count(distinct id) from l,
              unnest(array(select distinct split_part(t, '.', 1) from unnest(topics) t)) c
            where of_kind and of_country and of_language and of_modality and of_population group by 2
          union all
          select 'COUNTRY', country, count(*) from l
            where of_kind and of_topic and of_language and of_modality and of_population group by 2
          union all
          select 'LANGUAGE', w, count(*) from l, unnest(work_languages) w
            where of_kind and of_topic and of_country and of_modality and of_population group by 2
          union all
          select 'MODALITY', m, count(*) from l, unnest(modalities) m
            where of_kind and of_topic and of_country and of_language and of_population group by 2
          union all
          select 'POPULATION', p, count(*) from l, unnest(population_groups) p
            where of_kind and of_topic and of_country and of_language and of_modality group by 2
          union all
          select null, null, count(*) from l
            where of_kind and of_topic and of_country and of_language and of_modality and of_population
          order by 1, 3 desc, 2
          """;

  @PersistenceContext EntityManager em;

  /**
   * How many a search finds, and how many each value of a facet would find.
   *
   * @param total over all pages
   * @param of each facet's values, most frequent first
   */
  public record Counts(long total, Map<Facet, Map<String, Long>> of) {}

  public void add(Listing listing) {
    em.persist(listing);
    em.flush();
  }

  public Optional<Listing> find(UUID id) {
    return Optional.ofNullable(em.find(Listing.class, id));
  }

  /** The published ones after an id, in the order of their ids. */
  public List<Listing> published(UUID after, int most) {
    return em.createQuery(
            "select l from Listing l where l.state = :state and l.id > :after order by l.id",
            Listing.class)
        .setParameter("state", State.PUBLISHED)
        .setParameter("after", after == null ? new UUID(0, 0) : after)
        .setMaxResults(most)
        .getResultList();
  }

  /** The published ones of an institution, in the order of their ids. */
  public List<Listing> publishedOf(UUID institution) {
    return em.createQuery(
            "select l from Listing l where l.state = :state and l.institution = :institution"
                + " order by l.id",
            Listing.class)
        .setParameter("state", State.PUBLISHED)
        .setParameter("institution", institution)
        .getResultList();
  }

  /** Those of some ids that are published. */
  public List<Listing> published(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select l from Listing l where l.state = :state and l.id in :ids", Listing.class)
            .setParameter("state", State.PUBLISHED)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** Makes the change known to the database now, so that a conflict is met here. */
  public void flush() {
    em.flush();
  }

  /** What a person sees of a search, a page of it. */
  public List<Listing> page(ListingQuery query, Sight sight, int most) {
    Sort sort = query.sort() == Sort.RELEVANCE && query.text() == null ? Sort.NEWEST : query.sort();
    return bound(em.createNativeQuery(PAGES.get(sort), Listing.class), query, sight)
        .setParameter("after", query.after() == null ? null : query.after().toString())
        .setParameter("most", most)
        .getResultList()
        .stream()
        .map(Listing.class::cast)
        .toList();
  }

  /** The counts of a search over what a person sees. */
  public Counts counts(ListingQuery query, Sight sight) {
    Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    long total = 0;
    for (Object found : bound(em.createNativeQuery(COUNTS), query, sight).getResultList()) {
      Object[] row = (Object[]) found;
      long count = ((Number) row[2]).longValue();
      if (row[0] == null) {
        total = count;
      } else {
        counts
            .computeIfAbsent(Facet.valueOf((String) row[0]), facet -> new LinkedHashMap<>())
            .put((String) row[1], count);
      }
    }
    return new Counts(total, counts);
  }

  private static Query bound(Query statement, ListingQuery query, Sight sight) {
    for (Facet facet : Facet.values()) {
      if (facet.shown()) {
        statement.setParameter(facet.parameter(), query.filter().array(facet));
      }
    }
    return statement
        .setParameter("institutions", query.filter().array(Facet.INSTITUTION))
        .setParameter("state", query.state() == null ? null : query.state().name())
        .setParameter("own", query.own())
        .setParameter("text", query.text())
        .setParameter("member", sight.member())
        .setParameter("institution", sight.institution().toString())
        .setParameter("everywhere", sight.everywhere())
        .setParameter("countries", sight.countries());
  }

  private static String page(String key, String direction, String beyond) {
    return "select l.* from (%s) %s and (cast(#after as uuid) is null or %s %s (select %s from listing l where l.id = cast(#after as uuid) and %s)) order by %s %s, l.id %s limit #most"
        .formatted(
            PASSES,
            FOUND,
            key,
            beyond,
            key.substring(1, key.length() - 1),
            // a cursor may name what its reader does not see: then it is as good as none at all
            Sight.LISTINGS,
            key.substring(1, key.length() - ", l.id)".length()),
            direction,
            direction);
  }
}
