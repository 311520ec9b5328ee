package org.puentesur.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationSight;
import org.puentesur.cooperation.service.CooperationQuery;
import org.puentesur.cooperation.service.Cooperations;
import org.puentesur.directory.model.Institution;
import org.puentesur.followup.model.Debt;
import org.puentesur.followup.model.FollowUp;
import org.puentesur.followup.model.Origin;
import org.puentesur.followup.model.OriginKind;
import org.puentesur.followup.model.Owner;
import org.puentesur.followup.service.FollowUps;
import org.puentesur.mission.model.AgendaItem;
import org.puentesur.mission.model.Cost;
import org.puentesur.mission.model.CostKind;
import org.puentesur.mission.model.Delegate;
import org.puentesur.mission.model.Mission;
import org.puentesur.mission.model.MissionKind;
import org.puentesur.mission.model.MissionPlan;
import org.puentesur.mission.model.Stay;
import org.puentesur.mission.model.TermsPart;
import org.puentesur.mission.model.Venue;
import org.puentesur.mission.service.Missions;
import org.puentesur.platform.money.Money;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Messages;

/** An exploratory mission of Guatemala to Colombia, and what both owe of it. */
@ApplicationScoped
class DemoMissions {

  private static final String VISITING = "gtm-mspas";
  private static final String HOST = "col-minsalud";
  private static final int IN_DAYS = 60;

  @Inject Cooperations cooperations;
  @Inject Missions missions;
  @Inject FollowUps followUps;
  @Inject Clock clock;

  void load(Map<String, Institution> institutions) {
    Institution visiting = institutions.get(VISITING);
    Institution host = institutions.get(HOST);
    between(visiting.id(), host.id()).ifPresent(each -> load(each, visiting, host));
  }

  private Optional<Cooperation> between(UUID one, UUID other) {
    Caller everybody =
        new Caller(
            new UUID(0, 1), "", Set.of(Role.REGIONAL_COORDINATOR), null, Set.of(), Language.ES);
    return cooperations.page(CooperationQuery.ALL, new CooperationSight(everybody), 100).stream()
        .filter(each -> each.institutions().containsAll(Set.of(one, other)))
        .findFirst();
  }

  private void load(Cooperation cooperation, Institution visiting, Institution host) {
    Instant now = clock.instant();
    Mission mission =
        new Mission(
            cooperation.id(),
            cooperation.institutions(),
            plan(cooperation, visiting, host, today().plusDays(IN_DAYS)),
            now);
    missions.add(mission);
    Origin origin =
        new Origin(
            OriginKind.MISSION,
            mission.id(),
            cooperation.code(),
            cooperation.institutions(),
            cooperation.countries());
    owe(origin, host, "Proponer los servicios y el municipio que se visitarán (demo)", 14, now);
    owe(origin, visiting, "Enviar la lista de preguntas del equipo técnico (demo)", 5, now);
  }

  private void owe(Origin origin, Institution owner, String text, int days, Instant now) {
    followUps.add(
        new FollowUp(
            new Debt(text, Language.ES, today().plusDays(days)),
            Owner.institution(owner.id(), owner.country()),
            origin,
            UUID.randomUUID(),
            now));
  }

  private LocalDate today() {
    return clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static MissionPlan plan(
      Cooperation cooperation, Institution visiting, Institution host, LocalDate from) {
    return new MissionPlan(
        MissionKind.EXPLORATORY,
        "Conocer los servicios para jóvenes en un municipio piloto",
        Language.ES,
        terms(cooperation),
        new Stay(from, from.plusDays(2)),
        new Venue("Bogotá y un municipio piloto", null),
        List.of(
            new Delegate("Jefatura de salud adolescente", "Encabeza la visita", visiting.id()),
            new Delegate("Equipo de servicios amigables", "Anfitrión", host.id())),
        List.of(
            new AgendaItem(from, "Apertura y presentación de los servicios"),
            new AgendaItem(from.plusDays(1), "Visita a un centro de salud y a un grupo de pares"),
            new AgendaItem(from.plusDays(2), "Conclusiones y próximos pasos")),
        List.of(
            cost(visiting, visiting, CostKind.TRAVEL, "2400"),
            cost(visiting, host, CostKind.LODGING, "900")));
  }

  private static Map<TermsPart, String> terms(Cooperation cooperation) {
    return Arrays.stream(TermsPart.values())
        .collect(
            Collectors.toMap(
                Function.identity(),
                part ->
                    Messages.of(
                        Language.ES,
                        "mission.template." + part.name(),
                        cooperation.titles(),
                        cooperation.code())));
  }

  private static Cost cost(Institution party, Institution payer, CostKind kind, String amount) {
    return new Cost(party.id(), payer.id(), kind, Money.of(new BigDecimal(amount), "USD"), null);
  }
}
