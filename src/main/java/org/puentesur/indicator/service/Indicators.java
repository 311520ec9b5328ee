package org.puentesur.indicator.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.puentesur.indicator.model.Caution;
import org.puentesur.indicator.model.Direction;
import org.puentesur.indicator.model.Indicator;
import org.puentesur.indicator.model.Series;
import org.puentesur.platform.persistence.Codes;
import org.puentesur.platform.persistence.TranslationsConverter;

/** Where indicators and their observations are kept. */
@ApplicationScoped
public class Indicators {

  private static final String ALL =
      """
      select code, direction, decimals, array_to_string(topics, ','), sdg,
        array_to_string(cautions, ','), source, licence, cast(units as text), cast(names as text)
      from indicator order by position
      """;
  // one row a series: sixty thousand rows would take ten times as long to come over
  private static final String SERIES =
      """
      select country, indicator, string_agg(year || chr(58) || value, ' ' order by year)
      from observation group by country, indicator
      """;
  private static final String PUT =
      """
      insert into indicator
      values (?1, ?2, ?3, ?4, cast(?5 as text[]), ?6, cast(?7 as text[]), ?8, ?9,
        cast(?10 as jsonb), cast(?11 as jsonb))
      on conflict (code) do update set
        position = excluded.position, direction = excluded.direction,
        decimals = excluded.decimals, topics = excluded.topics, sdg = excluded.sdg,
        cautions = excluded.cautions, source = excluded.source, licence = excluded.licence,
        units = excluded.units, names = excluded.names
      """;
  private static final String OBSERVE =
      """
      insert into observation (country, indicator, year, value)
      select line[1], line[2], cast(split_part(pair, chr(58), 1) as integer),
        cast(split_part(pair, chr(58), 2) as double precision)
      from unnest(string_to_array(?1, chr(10))) as text(content),
        lateral (select string_to_array(content, chr(9))) as split(line),
        lateral unnest(string_to_array(line[3], ' ')) as pair
      """;

  @PersistenceContext EntityManager em;

  /** Every indicator, in the agenda's order. */
  public List<Indicator> all() {
    List<?> rows = em.createNativeQuery(ALL).getResultList();
    return rows.stream().map(row -> toIndicator((Object[]) row)).toList();
  }

  /** Every country's values of every indicator. */
  public List<Series> series() {
    List<?> rows = em.createNativeQuery(SERIES).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> Series.parse((String) row[0], (String) row[1], (String) row[2]))
        .toList();
  }

  /** Which figures these are; changes with them. */
  public String digest() {
    List<?> digests = em.createNativeQuery("select digest from indicator_release").getResultList();
    return digests.isEmpty() ? "" : (String) digests.get(0);
  }

  /** Stores an indicator, or what has changed of it. */
  public void put(Indicator indicator, int position) {
    TranslationsConverter texts = new TranslationsConverter();
    em.createNativeQuery(PUT)
        .setParameter(1, indicator.code())
        .setParameter(2, position)
        .setParameter(3, indicator.direction().name())
        .setParameter(4, indicator.decimals())
        .setParameter(5, Codes.array(indicator.topics()))
        .setParameter(6, indicator.sdg())
        .setParameter(7, Codes.array(indicator.cautions()))
        .setParameter(8, indicator.source())
        .setParameter(9, indicator.licence())
        .setParameter(10, texts.convertToDatabaseColumn(indicator.units()))
        .setParameter(11, texts.convertToDatabaseColumn(indicator.names()))
        .executeUpdate();
  }

  /** Stores these observations instead of all that there were. */
  public void replaceObservations(List<String[]> lines, String digest) {
    em.createNativeQuery("delete from observation").executeUpdate();
    em.createNativeQuery(OBSERVE)
        .setParameter(
            1,
            lines.stream().map(line -> String.join("\t", line)).collect(Collectors.joining("\n")))
        .executeUpdate();
    em.createNativeQuery("delete from indicator_release").executeUpdate();
    em.createNativeQuery("insert into indicator_release values (?1)")
        .setParameter(1, digest)
        .executeUpdate();
  }

  private static Indicator toIndicator(Object[] row) {
    return new Indicator(
        (String) row[0],
        Direction.valueOf((String) row[1]),
        ((Number) row[2]).intValue(),
        split((String) row[3]),
        (String) row[4],
        split((String) row[5]).stream().map(Caution::valueOf).collect(Collectors.toSet()),
        (String) row[6],
        (String) row[7],
        TranslationsConverter.parse((String) row[8]),
        TranslationsConverter.parse((String) row[9]));
  }

  private static List<String> split(String codes) {
    return codes.isEmpty() ? List.of() : List.copyOf(Arrays.asList(codes.split(",")));
  }
}
