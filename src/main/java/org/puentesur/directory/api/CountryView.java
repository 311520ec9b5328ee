package org.puentesur.directory.api;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.puentesur.directory.model.Country;
import org.puentesur.platform.text.Language;

/**
 * A country as the API shows it, named in the four languages.
 *
 * @param coSigns whether its focal point signs plans beside the leads of its institutions
 */
public record CountryView(
    String code,
    String iso2,
    String m49,
    String region,
    String subregion,
    boolean lac,
    boolean coSigns,
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
        country.coSigns(),
        Arrays.stream(Language.values())
            .collect(
                Collectors.toMap(Language::tag, country::name, (one, other) -> one, TreeMap::new)));
  }
}
