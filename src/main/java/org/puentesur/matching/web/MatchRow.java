package org.puentesur.matching.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.Modality;
import org.puentesur.matching.model.Component;
import org.puentesur.matching.model.Match;
import org.puentesur.matching.model.MatchState;
import org.puentesur.matching.model.Side;
import org.puentesur.matching.model.Suggestion;
import org.puentesur.platform.text.Language;

/**
 * One suggestion in the reader's words.
 *
 * @param other the offer where the page is a demand's, else the demand
 * @param owner whose it is, with its country
 * @param side from where the reader acts, null for who only looks on
 * @param binds whether the reader may bind that side
 */
public record MatchRow(
    Suggestion suggestion,
    Listing other,
    String owner,
    List<Part> parts,
    List<String> reasons,
    List<String> objections,
    Side side,
    boolean binds) {

  private static final Set<MatchState> OUT =
      Set.of(MatchState.DISMISSED, MatchState.DECLINED, MatchState.EXPIRED);

  /**
   * One component of the score.
   *
   * @param percent 0 to 100
   */
  public record Part(Component component, long percent) {}

  public String id() {
    return other.id().toString();
  }

  public UUID demand() {
    return suggestion.assessment().demand().id();
  }

  public UUID offer() {
    return suggestion.assessment().offer().id();
  }

  public int score() {
    return suggestion.assessment().score();
  }

  public MatchState state() {
    return suggestion.state();
  }

  /** What has been decided, null for nothing. */
  public Match match() {
    return suggestion.match();
  }

  /** In which ways it could be done, in their order. */
  public List<Modality> getModalities() {
    return other.content().modalities().stream().sorted().toList();
  }

  /** In which languages one would work, in their order. */
  public List<Language> getLanguages() {
    return other.content().workLanguages().stream().sorted().toList();
  }

  /** What a component says, 0 to 100; null where nothing is known. */
  public Long percent(Component component) {
    return parts.stream()
        .filter(part -> part.component() == component)
        .map(Part::percent)
        .findFirst()
        .orElse(null);
  }

  public boolean isOut() {
    return OUT.contains(state());
  }

  private boolean sifts() {
    return side == Side.RECIPIENT || side == Side.FACILITATOR;
  }

  public boolean isShortlistable() {
    return sifts() && state() == MatchState.SUGGESTED;
  }

  public boolean isDismissable() {
    return sifts() && (state() == MatchState.SUGGESTED || state() == MatchState.SHORTLISTED);
  }

  public boolean isReconsiderable() {
    return sifts() && (state() == MatchState.DISMISSED || state() == MatchState.SHORTLISTED);
  }

  public boolean isInvitable() {
    return side != null && binds && state().next().contains(MatchState.INVITED);
  }

  public boolean isAnswerable() {
    return side != null && binds && match() != null && match().awaits(side);
  }
}
