package org.puentesur.translation.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.puentesur.platform.text.Language;

/** How one gets from a language to another: directly, or over Spanish where no pair leads there. */
public record Ways(Set<Pair> pairs) {

  private static final Language BETWEEN = Language.ES;

  public Ways {
    pairs = Set.copyOf(pairs);
  }

  /** The pairs to go through in their order; empty where there is no way or none to go. */
  public Optional<List<Pair>> way(Language from, Language to) {
    if (from == to) {
      return Optional.empty();
    }
    Pair direct = new Pair(from, to);
    List<Pair> over = List.of(new Pair(from, BETWEEN), new Pair(BETWEEN, to));
    return Stream.of(List.of(direct), over).filter(pairs::containsAll).findFirst();
  }

  /** Every pair of languages between which there is a way. */
  public List<Pair> all() {
    return Stream.of(Language.values())
        .flatMap(from -> Stream.of(Language.values()).map(to -> new Pair(from, to)))
        .filter(pair -> way(pair.from(), pair.to()).isPresent())
        .toList();
  }
}
