package org.puentesur.matching.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What came of earlier invitations: exchanges that the two countries have agreed on, and those that
 * the two institutions declined; nothing that one of them has not been told.
 *
 * @param agreed exchanges between two countries, either way
 * @param declined invitations between two institutions, either way
 */
public record PastJudge(Map<Two<String>, Long> agreed, Map<Two<UUID>, Long> declined)
    implements Judge {

  /** Two partners, whichever of them gave and received. */
  public record Two<T extends Comparable<T>>(T one, T other) {

    public Two {
      if (one.compareTo(other) > 0) {
        T first = other;
        other = one;
        one = first;
      }
    }
  }

  @Override
  public Component component() {
    return Component.PAST;
  }

  @Override
  public Optional<Verdict> of(Pair pair) {
    Profile demand = pair.demand();
    Profile offer = pair.offer();
    long yes = agreed.getOrDefault(new Two<>(demand.country(), offer.country()), 0L);
    long no = declined.getOrDefault(new Two<>(demand.institution(), offer.institution()), 0L);
    if (yes + no == 0) {
      return Optional.empty();
    }
    // the rule of succession: one exchange tells little, many tell much
    double value = (yes + 1.0) / (yes + no + 2.0);
    return Optional.of(
        yes > no
            ? Verdict.good(
                value,
                "match.past",
                component(),
                List.of(demand.country(), offer.country(), Long.toString(yes)))
            : declined(value, no));
  }

  private Verdict declined(double value, long no) {
    return Verdict.bad(value, "match.past.declined", component(), List.of(Long.toString(no)));
  }
}
