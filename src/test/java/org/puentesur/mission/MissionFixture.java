package org.puentesur.mission;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.mission.model.AgendaItem;
import org.puentesur.mission.model.Cost;
import org.puentesur.mission.model.CostKind;
import org.puentesur.mission.model.Delegate;
import org.puentesur.mission.model.Mission;
import org.puentesur.mission.model.MissionKind;
import org.puentesur.mission.model.MissionPlan;
import org.puentesur.mission.model.MissionReport;
import org.puentesur.mission.model.NextStep;
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

  /** An exploratory mission of a cooperation that was made and told of. */
  public static Mission reported(Cooperation cooperation) {
    Set<UUID> parties = cooperation.institutions();
    UUID host = parties.iterator().next();
    LocalDate from = LocalDate.of(2026, 4, 6);
    Mission mission = new Mission(cooperation.id(), parties, plan(host, from), NOW);
    parties.forEach(side -> mission.confirm(side, parties, "Persona", NOW));
    mission.hold(NOW, from.plusDays(3));
    List<NextStep> next = List.of(new NextStep("Enviar", host, from.plusMonths(1)));
    mission.report(new MissionReport("Hallazgos", next), mission.plan().costs(), parties, NOW);
    return mission;
  }
}
