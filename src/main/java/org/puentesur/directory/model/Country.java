package org.puentesur.directory.model;

import java.time.ZoneId;
import java.util.Locale;
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

  /** Its name from CLDR, as the Java platform carries it. */
  public String name(Language language) {
    return new Locale("", iso2).getDisplayCountry(language.locale());
  }

  /** The name of an ISO 3166-1 alpha-3 code. */
  public static String name(String code, Language language) {
    return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
        .map(iso2 -> new Locale("", iso2))
        .filter(country -> country.getISO3Country().equals(code))
        .findFirst()
        .map(country -> country.getDisplayCountry(language.locale()))
        .orElse(code);
  }
}
