package org.puentesur.matching.model;

/**
 * An assessed pair with what has been decided about it.
 *
 * @param match null while nobody has decided anything
 */
public record Suggestion(Assessment assessment, Match match) {

  public MatchState state() {
    return match == null ? MatchState.SUGGESTED : match.state();
  }
}
