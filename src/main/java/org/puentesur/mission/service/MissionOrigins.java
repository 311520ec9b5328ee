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
import org.puentesur.mission.model.Mission;
import org.puentesur.platform.problem.NotFound;

/** Missions, of which something is owed. */
@ApplicationScoped
public class MissionOrigins implements OriginSource {

  @Inject Missions missions;
  @Inject CooperationGate gate;

  @Override
  public Optional<Origin> find(OriginKind kind, UUID id) {
    return kind == OriginKind.MISSION ? missions.find(id).flatMap(this::read) : Optional.empty();
  }

  private Optional<Origin> read(Mission mission) {
    try {
      Cooperation cooperation = gate.read(mission.cooperation()).cooperation();
      cooperation.requireRunning();
      return Optional.of(of(mission, cooperation));
    } catch (NotFound hidden) {
      return Optional.empty();
    }
  }

  /** A mission as an origin. */
  static Origin of(Mission mission, Cooperation cooperation) {
    return new Origin(
        OriginKind.MISSION,
        mission.id(),
        cooperation.code(),
        cooperation.institutions(),
        cooperation.countries());
  }
}
