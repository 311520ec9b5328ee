package org.puentesur.mission;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.mission.model.AgendaItem;
import org.puentesur.mission.model.Cost;
import org.puentesur.mission.model.CostKind;
import org.puentesur.mission.model.Delegate;
import org.puentesur.mission.model.MissionKind;
import org.puentesur.mission.model.MissionPlan;
import org.puentesur.mission.model.Stay;
import org.puentesur.mission.model.TermsPart;
import org.puentesur.mission.model.Venue;
import org.puentesur.platform.money.Money;
import org.puentesur.platform.text.Language;

/** A sound plan of a mission. */
public final class MissionFixture {

  public static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private MissionFixture() {}

  public static MissionPlan plan(UUID party, LocalDate from) {
    return new MissionPlan(
        MissionKind.EXPLORATORY,
        "Conocer los servicios",
        Language.ES,
        Map.of(TermsPart.OBJECTIVES, "Conocer la experiencia"),
        new Stay(from, from.plusDays(2)),
        new Venue("Bogotá", null),
        List.of(new Delegate("Persona", "Jefa", party)),
        List.of(new AgendaItem(from, "Apertura")),
        List.of(
            new Cost(
                party, party, CostKind.TRAVEL, Money.of(new BigDecimal("2400"), "USD"), null)));
  }
}
