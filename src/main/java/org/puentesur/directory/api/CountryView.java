package org.puentesur.directory.api;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.puentesur.directory.model.Country;
import org.puentesur.platform.text.Language;

/** A country as the API shows it, named in the four languages. */
public record CountryView(
    String code,
    String iso2,
    String m49,
    String region,
    String subregion,
    boolean lac,
    Map<String, String> names) {

  /** The wire form of a country. */
  public static CountryView of(Country country) {
    return new CountryView(
        country.code(),
        country.iso2(),
        country.m49(),
        country.region(),
        country.subregion(),
        country.lac(),
        Arrays.stream(Language.values())
            .collect(
                Collectors.toMap(Language::tag, country::name, (one, other) -> one, TreeMap::new)));
  }
}
