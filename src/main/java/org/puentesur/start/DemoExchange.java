package org.puentesur.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Gate;
import org.puentesur.cooperation.model.GateDecision;
import org.puentesur.cooperation.model.GateReview;
import org.puentesur.cooperation.model.GateScore;
import org.puentesur.cooperation.model.ParticipantRole;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.service.CooperationOpening;
import org.puentesur.cooperation.service.Cooperations;
import org.puentesur.cooperation.service.GateReviews;
import org.puentesur.directory.model.Institution;
import org.puentesur.mission.model.Mission;
import org.puentesur.mission.model.MissionKind;
import org.puentesur.mission.model.MissionPlan;
import org.puentesur.mission.model.MissionReport;
import org.puentesur.mission.model.Stay;
import org.puentesur.mission.model.Venue;
import org.puentesur.mission.service.Missions;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;

/** An exchange of the demo under way: its parties have met, planned, signed and half spent. */
@ApplicationScoped
class DemoExchange {

  private static final String GIVING = "col-dnp";
  private static final String RECEIVING = "gtm-segeplan";

  @Inject CooperationOpening opening;
  @Inject Cooperations cooperations;
  @Inject Missions missions;
  @Inject GateReviews reviews;
  @Inject DemoPlan plan;
  @Inject DemoLedger ledger;
  @Inject DemoChronicle chronicle;

  void load(Map<String, Institution> institutions) {
    Institution giving = institutions.get(GIVING);
    Institution receiving = institutions.get(RECEIVING);
    Caller lead = chronicle.lead(receiving);
    Cooperation cooperation = opened(giving, receiving);
    explore(cooperation, lead);
    pass(cooperation, Gate.MISSION, 190);
    advance(cooperation, Phase.FORMULATION, 185, lead);
    DemoPlan.Signed signed = plan.load(cooperation, institutions, chronicle.lead(giving), 150);
    cooperation.waive("El programa bilateral vigente entre ambos países ampara el tema (demo)");
    pass(cooperation, Gate.PLAN, 142);
    advance(cooperation, Phase.AGREED, 140, lead);
    cooperation.startOn(chronicle.day(120));
    advance(cooperation, Phase.EXECUTION, 120, chronicle.facilitator(receiving.country()));
    cooperations.flush();
    ledger.load(cooperation, institutions, signed);
  }

  private Cooperation opened(Institution giving, Institution receiving) {
    LocalDate day = chronicle.day(220);
    Cooperation cooperation =
        new Cooperation(
            cooperations.next(day.getYear()),
            new Translations(
                Map.of(
                    Language.ES, "Variables de población en la planificación de los municipios",
                    Language.EN, "Population variables in the planning of municipalities",
                    Language.PT, "Variáveis de população no planejamento dos municípios",
                    Language.FR, "Les variables de population dans la planification municipale")),
            Set.of("A.4"),
            List.of(
                part(giving, ParticipantRole.PROVIDER), part(receiving, ParticipantRole.RECIPIENT)),
            chronicle.ago(220));
    opening.keep(cooperation);
    chronicle.tell(
        220,
        chronicle.facilitator(receiving.country()),
        "cooperation.opened",
        cooperation,
        Map.of("after", cooperation.phase().name()));
    return cooperation;
  }

  private static Participation part(Institution institution, ParticipantRole role) {
    return new Participation(institution.id(), institution.country(), role);
  }

  private void explore(Cooperation cooperation, Caller by) {
    LocalDate from = chronicle.day(202);
    LocalDate to = chronicle.day(199);
    Set<UUID> parties = cooperation.institutions();
    Mission mission =
        new Mission(
            cooperation.id(),
            parties,
            new MissionPlan(
                MissionKind.EXPLORATORY,
                "Ver cómo los municipios usan las variables de población",
                Language.ES,
                Map.of(),
                new Stay(from, to),
                new Venue("Medellín y Rionegro", null),
                List.of(),
                List.of(),
                List.of()),
            chronicle.ago(212));
    missions.add(mission);
    for (UUID party : parties) {
      mission.confirm(party, parties, by.name(), chronicle.ago(208));
    }
    mission.hold(chronicle.ago(198), chronicle.ago(198).atOffset(ZoneOffset.UTC).toLocalDate());
    mission.report(
        new MissionReport(
            "Los equipos locales citan las proyecciones en sus planes porque la guía les da el"
                + " cuadro ya armado; en Guatemala falta ese cuadro, no los datos (demo).",
            List.of()),
        List.of(),
        parties,
        chronicle.ago(196));
    missions.flush();
  }

  private void pass(Cooperation cooperation, Gate gate, int ago) {
    List<GateScore> scores =
        gate.criteria().stream().map(each -> new GateScore(each, 2, null)).toList();
    GateReview review = new GateReview(cooperation, gate, GateDecision.PASSED, scores, "");
    Caller by = chronicle.facilitator("GTM");
    review.by(by, chronicle.ago(ago));
    reviews.add(review);
    chronicle.tell(
        ago,
        by,
        "cooperation.gate." + GateDecision.PASSED,
        cooperation,
        Map.of("gate", gate.name(), "review", review.id().toString()));
  }

  private void advance(Cooperation cooperation, Phase to, int ago, Caller by) {
    Phase before = cooperation.phase();
    cooperation.advance(to, List.of(), chronicle.ago(ago));
    cooperations.flush();
    chronicle.tell(
        ago,
        by,
        "cooperation.advanced",
        cooperation,
        Map.of("before", before.name(), "after", to.name()));
  }
}
