package org.puentesur.matching.model;

import java.util.List;
import java.util.Optional;
import org.puentesur.directory.model.Agreement;

/**
 * Whether an agreement in force covers both countries and the topic.
 *
 * @param inForce the agreements of today
 */
public record AgreementJudge(List<Agreement> inForce) implements Judge {

  @Override
  public Component component() {
    return Component.AGREEMENT;
  }

  @Override
  public Optional<Verdict> of(Pair pair) {
    return Optional.of(
        inForce.stream()
            .filter(agreement -> covers(agreement, pair))
            .findFirst()
            .map(agreement -> Verdict.good(1, "match.agreement", component(), List.of()))
            .orElseGet(() -> Verdict.bad(0, "match.agreement.none", component(), List.of())));
  }

  private static boolean covers(Agreement agreement, Pair pair) {
    return agreement.binds(pair.demand().country())
        && agreement.binds(pair.offer().country())
        && (agreement.terms().topics().isEmpty()
            || pair.demand().topics().stream()
                .anyMatch(
                    topic -> agreement.terms().topics().stream().anyMatch(topic::startsWith)));
  }
}
