package org.puentesur.cooperation.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puentesur.cooperation.model.Cover;
import org.puentesur.directory.model.Agreement;

/**
 * How agreements cover a cooperation today, as the API shows it.
 *
 * @param enough whether it may be signed
 * @param waiver why no agreement has to cover it, null where one has to
 * @param bareCountries of parties that none of them binds
 * @param agreements those that are said to cover it
 */
public record CoverView(
    boolean enough, String waiver, Set<String> bareCountries, List<Named> agreements) {

  /**
   * An agreement that is said to cover it.
   *
   * @param countries that are parties of the agreement
   * @param to its last day in force, null where it has no end
   * @param covers whether it does cover it today
   * @param endsSoon whether that is over within 90 days
   */
  public record Named(
      UUID agreementId,
      String status,
      Map<String, String> titles,
      List<String> countries,
      LocalDate to,
      boolean covers,
      boolean endsSoon) {

    static Named of(Agreement agreement, Cover cover) {
      Agreement.Terms terms = agreement.terms();
      return new Named(
          agreement.id(),
          agreement.status(cover.day()).name(),
          terms.titles().byTag(),
          terms.parties().stream().sorted().toList(),
          terms.to(),
          cover.holds(agreement),
          cover.ending().contains(agreement));
    }
  }

  /** The wire form of a cover. */
  public static CoverView of(Cover cover) {
    return new CoverView(
        cover.enough(),
        cover.cooperation().waiver(),
        cover.bare(),
        cover.agreements().stream().map(each -> Named.of(each, cover)).toList());
  }
}
