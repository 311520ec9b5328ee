package org.puentesur.matching.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Favours who has given more than received as recipient, and who has received more as provider, so
 * that every country comes to give and to receive.
 *
 * @param tallies what each country has agreed to so far, by ISO 3166-1 alpha-3
 */
public record ReciprocityJudge(Map<String, Tally> tallies) implements Judge {

  /** How many exchanges a country has given and received. */
  public record Tally(long given, long received) {

    static final Tally NONE = new Tally(0, 0);

    // 0 for one that only gives, 1 for one that only receives, one half for a newcomer
    double receiving() {
      return (received + 1.0) / (given + received + 2.0);
    }
  }

  @Override
  public Component component() {
    return Component.RECIPROCITY;
  }

  @Override
  public Optional<Verdict> of(Pair pair) {
    if (tallies.isEmpty()) {
      return Optional.empty();
    }
    Tally provider = tallies.getOrDefault(pair.offer().country(), Tally.NONE);
    Tally recipient = tallies.getOrDefault(pair.demand().country(), Tally.NONE);
    double value = (provider.receiving() + 1 - recipient.receiving()) / 2;
    boolean balances = provider.received() > provider.given();
    return Optional.of(
        balances
            ? Verdict.good(
                value,
                "match.reciprocity",
                component(),
                List.of(
                    pair.offer().country(),
                    Long.toString(provider.received()),
                    Long.toString(provider.given())))
            : Verdict.of(value));
  }
}
