package org.puentesur.matching.model;

import java.util.Comparator;
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
    List<String> same = wanted.stream().filter(given::contains).sorted().toList();
    List<String> rare = same.stream().filter(affinity::rare).toList();
    if (!rare.isEmpty()) {
      return Optional.of(Verdict.good(value, "match.topic.rare", component(), rare));
    }
    if (!same.isEmpty()) {
      return Optional.of(Verdict.good(value, "match.topic.same", component(), same));
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
