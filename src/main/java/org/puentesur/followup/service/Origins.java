package org.puentesur.followup.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.followup.model.Origin;
import org.puentesur.followup.model.OriginKind;
import org.puentesur.platform.problem.RuleBroken;

/** Finds what a follow-up comes of, whichever feature's it is. */
@ApplicationScoped
public class Origins {

  @Inject @Any Instance<OriginSource> sources;

  /** The record, as far as the caller may read it. */
  Origin get(OriginKind kind, UUID id) {
    return sources.stream()
        .map(source -> source.find(kind, id))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> new RuleBroken("origin", "value.unknown"));
  }
}
