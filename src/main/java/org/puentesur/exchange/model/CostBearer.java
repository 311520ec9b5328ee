package org.puentesur.exchange.model;

/** Who covers a category of cost. */
public enum CostBearer {
  PROVIDER,
  RECIPIENT,
  SHARED,
  THIRD_PARTY,
  TO_BE_AGREED
}
