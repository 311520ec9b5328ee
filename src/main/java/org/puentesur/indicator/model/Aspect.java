package org.puentesur.indicator.model;

/**
 * In what two countries can be alike, by which indicator, and how far apart is not at all alike.
 */
public enum Aspect {
  /** A hundred times as many people are not alike. */
  POPULATION("population_total", true, 100),
  /** Ten times the income per head is not alike. */
  INCOME("gdp_per_capita_ppp", true, 10),
  /** Sixty points of urban share apart are not alike. */
  URBAN("urban_share", false, 60),
  /** Twenty years of median age apart are not alike. */
  AGE("median_age", false, 20);

  private final String indicator;
  private final boolean ratio;
  private final double apart;

  Aspect(String indicator, boolean ratio, double apart) {
    this.indicator = indicator;
    this.ratio = ratio;
    this.apart = apart;
  }

  /** The code of the indicator that tells. */
  public String indicator() {
    return indicator;
  }

  /** From 0 to 1, 1 for equal values. */
  public double likeness(double one, double other) {
    double distance =
        ratio ? Math.abs(Math.log(one / other)) / Math.log(apart) : Math.abs(one - other) / apart;
    return Math.max(0, 1 - distance);
  }
}
