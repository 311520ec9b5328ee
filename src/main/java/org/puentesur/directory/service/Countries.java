package org.puentesur.directory.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.puentesur.directory.model.Country;

/** Where countries are kept. */
@ApplicationScoped
public class Countries {

  @PersistenceContext EntityManager em;

  /** Every country, by code. */
  public List<Country> all() {
    List<?> rows =
        em.createNativeQuery("select code, iso2, m49, lac from country order by code")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row -> new Country((String) row[0], (String) row[1], (String) row[2], (Boolean) row[3]))
        .toList();
  }

  /** Stores a row of the reference table: code, iso2, m49, region, subregion, lac. */
  public void put(String[] row) {
    em.createNativeQuery(
            """
            insert into country values (?1, ?2, ?3, nullif(?4, ''), nullif(?5, ''), cast(?6 as boolean))
            on conflict (code) do nothing
            """)
        .setParameter(1, row[0])
        .setParameter(2, row[1])
        .setParameter(3, row[2])
        .setParameter(4, row[3])
        .setParameter(5, row[4])
        .setParameter(6, row[5])
        .executeUpdate();
  }
}
