package org.puentesur.matching.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The same topics, linked ones of another scheme, or ones of the same chapter. */
public record TopicsJudge(TopicAffinity affinity) implements Judge {

  @Override
  public Component component() {
    return Component.TOPICS;
  }

  @Override
  public Optional<Verdict> of(Pair pair) {
    Set<String> wanted = pair.demand().topics();
    Set<String> given = pair.offer().topics();
    double value = affinity.of(wanted, given);
    Set<String> same = new HashSet<>(wanted);
    same.retainAll(given);
    if (!same.isEmpty()) {
      return Optional.of(
          Verdict.good(value, "match.topic.same", component(), same.stream().sorted().toList()));
    }
    return Optional.of(
        value == 0
            ? Verdict.of(0)
            : Verdict.good(
                value, "match.topic.near", component(), List.of(nearest(wanted, given))));
  }

  private String nearest(Set<String> wanted, Set<String> given) {
    return given.stream()
        .max(
            Comparator.comparingDouble((String topic) -> affinity.of(wanted, Set.of(topic)))
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }
}
