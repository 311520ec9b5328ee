package org.puentesur.mission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.service.CooperationGate;
import org.puentesur.followup.model.Origin;
import org.puentesur.followup.model.OriginKind;
import org.puentesur.followup.service.OriginSource;
import org.puentesur.platform.problem.NotFound;

/** Cooperations, in which something is agreed beside any meeting or mission. */
@ApplicationScoped
public class CooperationOrigins implements OriginSource {

  @Inject CooperationGate gate;

  @Override
  public Optional<Origin> find(OriginKind kind, UUID id) {
    return kind == OriginKind.COOPERATION ? read(id).map(CooperationOrigins::of) : Optional.empty();
  }

  private Optional<Cooperation> read(UUID id) {
    try {
      return Optional.of(gate.read(id).cooperation());
    } catch (NotFound hidden) {
      return Optional.empty();
    }
  }

  private static Origin of(Cooperation cooperation) {
    cooperation.requireRunning();
    return new Origin(
        OriginKind.COOPERATION,
        cooperation.id(),
        cooperation.code(),
        cooperation.institutions(),
        cooperation.countries());
  }
}
