package org.puentesur.matching.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.puentesur.exchange.model.Modality;

/** How many of the modalities asked for are offered. */
public record ModalitiesJudge() implements Judge {

  @Override
  public Component component() {
    return Component.MODALITIES;
  }

  @Override
  public Optional<Verdict> of(Pair pair) {
    Set<Modality> wanted = pair.demand().modalities();
    Set<Modality> common = EnumSet.noneOf(Modality.class);
    common.addAll(wanted);
    common.retainAll(pair.offer().modalities());
    return Optional.of(
        common.isEmpty()
            ? Verdict.bad(0, "match.modalities.none", component(), names(pair.offer().modalities()))
            : Verdict.good(
                common.size() / (double) wanted.size(),
                "match.modalities",
                component(),
                names(common)));
  }

  private static List<String> names(Set<Modality> modalities) {
    return modalities.stream().sorted().map(Enum::name).toList();
  }
}
