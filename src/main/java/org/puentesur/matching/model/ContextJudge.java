package org.puentesur.matching.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.puentesur.exchange.model.PopulationGroup;

/** The same territorial level, and how many of the population groups in common. */
public record ContextJudge() implements Judge {

  private static final double OTHER_LEVEL = .4;

  @Override
  public Component component() {
    return Component.CONTEXT;
  }

  @Override
  public Optional<Verdict> of(Pair pair) {
    double level = pair.demand().level() == pair.offer().level() ? 1 : OTHER_LEVEL;
    Set<PopulationGroup> wanted = pair.demand().groups();
    if (wanted.isEmpty()) {
      return Optional.of(Verdict.of(level));
    }
    Set<PopulationGroup> common = EnumSet.noneOf(PopulationGroup.class);
    common.addAll(wanted);
    common.retainAll(pair.offer().groups());
    double value = (level + common.size() / (double) wanted.size()) / 2;
    List<String> names = common.stream().sorted().map(Enum::name).toList();
    return Optional.of(
        common.isEmpty()
            ? Verdict.of(value)
            : Verdict.good(value, "match.groups", component(), names));
  }
}
