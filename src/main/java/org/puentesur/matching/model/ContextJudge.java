package org.puentesur.matching.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.puentesur.exchange.model.PopulationGroup;
import org.puentesur.indicator.model.Comparisons;

/**
 * How alike the two settings are: territorial level, population groups, and the two countries'
 * size, income and people.
 */
public record ContextJudge(Comparisons figures) implements Judge {

  private static final double OTHER_LEVEL = .4;

  @Override
  public Component component() {
    return Component.CONTEXT;
  }

  @Override
  public Optional<Verdict> of(Pair pair) {
    List<Double> values = new ArrayList<>();
    values.add(pair.demand().level() == pair.offer().level() ? 1 : OTHER_LEVEL);
    Set<PopulationGroup> wanted = pair.demand().groups();
    Set<PopulationGroup> common = EnumSet.noneOf(PopulationGroup.class);
    common.addAll(wanted);
    common.retainAll(pair.offer().groups());
    if (!wanted.isEmpty()) {
      values.add(common.size() / (double) wanted.size());
    }
    figures
        .likeness(pair.demand().country(), pair.offer().country())
        .value()
        .ifPresent(values::add);
    double value = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    List<String> names = common.stream().sorted().map(Enum::name).toList();
    return Optional.of(
        common.isEmpty()
            ? Verdict.of(value)
            : Verdict.good(value, "match.groups", component(), names));
  }
}
