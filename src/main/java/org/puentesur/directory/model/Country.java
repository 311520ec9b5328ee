package org.puentesur.directory.model;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.puentesur.platform.text.Language;

/**
 * A country or territory of ISO 3166.
 *
 * @param code ISO 3166-1 alpha-3
 * @param iso2 ISO 3166-1 alpha-2
 * @param m49 the United Nations' numeric code
 * @param region M49 code of its region, null where the United Nations names none
 * @param subregion M49 code of its subregion, null likewise
 * @param lac one of the 33 states of Latin America and the Caribbean
 * @param zone in which its capital lies, as the IANA tables have it; null where there is none
 * @param coSigns whether it wants its focal point's signature under plans beside those of leads
 */
public record Country(
    String code,
    String iso2,
    String m49,
    String region,
    String subregion,
    boolean lac,
    ZoneId zone,
    boolean coSigns) {

  // the Java platform finds a country by its two letters alone
  private static final Map<String, Locale> BY_CODE =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
          .map(iso2 -> new Locale("", iso2))
          .collect(Collectors.toUnmodifiableMap(Locale::getISO3Country, country -> country));

  /** Its name from CLDR, as the Java platform carries it. */
  public String name(Language language) {
    return new Locale("", iso2).getDisplayCountry(language.locale());
  }

  /** The name of an ISO 3166-1 alpha-3 code. */
  public static String name(String code, Language language) {
    Locale country = BY_CODE.get(code);
    return country == null ? code : country.getDisplayCountry(language.locale());
  }
}
