package org.puentesur.directory.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.ZoneId;
import java.util.List;
import org.puentesur.directory.model.Country;
import org.puentesur.platform.problem.NotFound;

/** Where countries are kept. */
@ApplicationScoped
public class Countries {

  private static final String COLUMNS =
      "select code, iso2, m49, region, subregion, lac, zone, co_signs from country ";
  private static final String PAGE =
      COLUMNS
          + """
          where (cast(#lac as boolean) is null or lac = cast(#lac as boolean))
            and (cast(#region as text) is null or cast(#region as text) in (region, subregion))
            and (cast(#after as text) is null or code > cast(#after as text))
          order by code limit #most
          """;

  @PersistenceContext EntityManager em;

  /** Every country, by code. */
  public List<Country> all() {
    return rows(em.createNativeQuery(COLUMNS + "order by code"));
  }

  /** The country of an ISO 3166-1 alpha-3 code. */
  public Country get(String code) {
    return rows(em.createNativeQuery(COLUMNS + "where code = ?1").setParameter(1, code)).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("country " + code));
  }

  /**
   * A page of them, by code.
   *
   * @param lac whether of Latin America and the Caribbean, null for both
   * @param region M49 code of a region or subregion, null for any
   * @param after the code before the page, null for the first
   */
  public List<Country> page(Boolean lac, String region, String after, int most) {
    return rows(
        em.createNativeQuery(PAGE)
            .setParameter("lac", lac)
            .setParameter("region", region)
            .setParameter("after", after)
            .setParameter("most", most));
  }

  private static List<Country> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> toCountry((Object[]) row)).toList();
  }

  private static Country toCountry(Object[] row) {
    return new Country(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (Boolean) row[5],
        row[6] == null ? null : ZoneId.of((String) row[6]),
        (Boolean) row[7]);
  }

  /** Keeps whether a country wants its focal point's signature under plans. */
  public void coSign(String code, boolean coSigns) {
    em.createNativeQuery("update country set co_signs = ?2 where code = ?1")
        .setParameter(1, code)
        .setParameter(2, coSigns)
        .executeUpdate();
  }

  /** Stores a row of the reference table: code, iso2, m49, region, subregion, lac, zone. */
  public void put(String[] row) {
    em.createNativeQuery(
            """
            insert into country values (
              ?1, ?2, ?3, nullif(?4, ''), nullif(?5, ''), cast(?6 as boolean), nullif(?7, ''))
            on conflict (code) do update set zone = excluded.zone
            """)
        .setParameter(1, row[0])
        .setParameter(2, row[1])
        .setParameter(3, row[2])
        .setParameter(4, row[3])
        .setParameter(5, row[4])
        .setParameter(6, row[5])
        .setParameter(7, row[6])
        .executeUpdate();
  }
}
