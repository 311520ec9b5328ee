package org.puentesur.portfolio.model;

/**
 * One condition that a portfolio must meet, in the terms in which a person set it.
 *
 * @param subject the country or institution concerned; empty where it concerns all
 * @param amount exchanges, or US dollars for the budget; 0 where each offer says its own
 */
public record Limit(Kind kind, String subject, long amount) {

  /** What is limited. */
  public enum Kind {
    /** A recipient country is served at least so often. */
    MINIMUM,
    /** An institution provides at most so often. */
    PROVIDER_INSTITUTION,
    /** The institutions of a country provide at most so often. */
    PROVIDER_COUNTRY,
    /** All exchanges together cost at most so much. */
    BUDGET,
    /** An offer carries no more exchanges than it says. */
    EXCHANGES,
    /** An offer gives no more expert-days than it says. */
    EXPERT_DAYS
  }

  /** At least so many exchanges for a recipient country. */
  public static Limit minimum(String country, long amount) {
    return new Limit(Kind.MINIMUM, country, amount);
  }

  /** At most so many exchanges from an institution. */
  public static Limit institution(String institution, long amount) {
    return new Limit(Kind.PROVIDER_INSTITUTION, institution, amount);
  }

  /** At most so many exchanges from a country. */
  public static Limit provider(String country, long amount) {
    return new Limit(Kind.PROVIDER_COUNTRY, country, amount);
  }

  /** At most so many US dollars. */
  public static Limit budget(long usd) {
    return new Limit(Kind.BUDGET, "", usd);
  }

  /** No offer carries more exchanges than it says. */
  public static Limit exchanges() {
    return new Limit(Kind.EXCHANGES, "", 0);
  }

  /** No offer gives more expert-days than it says. */
  public static Limit expertDays() {
    return new Limit(Kind.EXPERT_DAYS, "", 0);
  }
}
