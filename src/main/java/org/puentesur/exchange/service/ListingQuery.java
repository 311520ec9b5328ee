package org.puentesur.exchange.service;

import java.util.UUID;
import org.puentesur.exchange.model.State;

/**
 * What to look for.
 *
 * @param state null means any
 * @param own only the caller's institution's
 * @param text words in any of the four languages, null for none
 * @param after the last one of the page before, null for the first page
 */
public record ListingQuery(
    State state, boolean own, String text, Filter filter, Sort sort, UUID after) {

  /** All of a state, latest first. */
  public static ListingQuery in(State state) {
    return new ListingQuery(state, false, null, Filter.NONE, Sort.NEWEST, null);
  }

  /** The same, of the caller's institution only. */
  public ListingQuery ownOnly() {
    return new ListingQuery(state, true, text, filter, sort, after);
  }

  /** The same with another filter. */
  public ListingQuery narrowed(Filter narrower) {
    return new ListingQuery(state, own, text, narrower, sort, after);
  }
}
