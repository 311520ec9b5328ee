package org.puentesur.exchange.model;

import org.puentesur.platform.problem.RuleBroken;

/**
 * What an offer adds.
 *
 * @param yearlyExchanges how many exchanges the institution can carry in a year, null until said
 * @param yearlyExpertDays how many days its experts can give in a year, null until said
 */
public record Capacity(Evidence evidence, Integer yearlyExchanges, Integer yearlyExpertDays)
    implements Specifics {

  /** Nothing said yet. */
  public static final Capacity UNSAID =
      new Capacity(new Evidence("", "", "", false, null), null, null);

  public Capacity {
    refuseNegative("yearlyExchanges", yearlyExchanges);
    refuseNegative("yearlyExpertDays", yearlyExpertDays);
  }

  private static void refuseNegative(String field, Integer value) {
    if (value != null && value < 0) {
      throw new RuleBroken(field, "listing.negative");
    }
  }
}
