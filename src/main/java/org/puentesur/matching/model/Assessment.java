package org.puentesur.matching.model;

import java.util.List;
import java.util.Map;
import org.puentesur.exchange.model.Listing;

/**
 * How well an offer fits a demand, and why.
 *
 * @param score 0 to 100
 * @param parts each component's value, 0 to 1
 * @param reasons what speaks for it, strongest first
 * @param objections what speaks against it
 */
public record Assessment(
    Listing demand,
    Listing offer,
    int score,
    Map<Component, Double> parts,
    List<Reason> reasons,
    List<Reason> objections) {

  /**
   * A sentence that the reader's language completes.
   *
   * @param key the message key
   * @param component what it rests on
   * @param facts topic codes, words or names of constants, as the component says
   */
  public record Reason(String key, Component component, List<String> facts) {}
}
