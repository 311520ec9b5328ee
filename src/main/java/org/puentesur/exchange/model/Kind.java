package org.puentesur.exchange.model;

/** The two sides of an exchange. */
public enum Kind {
  OFFER,
  DEMAND;

  /** The plural in addresses: {@code offers} or {@code demands}. */
  public String path() {
    return this == OFFER ? "offers" : "demands";
  }

  /** The kind of such a plural. */
  public static Kind ofPath(String path) {
    return path.equals(OFFER.path()) ? OFFER : DEMAND;
  }
}
