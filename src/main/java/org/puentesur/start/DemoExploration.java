package org.puentesur.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
import org.puentesur.cooperation.service.GateReviews;
import org.puentesur.mission.model.Mission;
import org.puentesur.mission.model.MissionKind;
import org.puentesur.mission.model.MissionPlan;
import org.puentesur.mission.model.MissionReport;
import org.puentesur.mission.model.Stay;
import org.puentesur.mission.model.Venue;
import org.puentesur.mission.service.Missions;
import org.puentesur.platform.text.Language;

/**
 * How the parties of the demo's exchange got to know each other, and the gates that they passed.
 */
@ApplicationScoped
class DemoExploration {

  @Inject Missions missions;
  @Inject GateReviews reviews;
  @Inject DemoChronicle chronicle;

  /** A mission that was planned, confirmed, held and reported. */
  void explore(Cooperation cooperation, Caller by) {
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
    mission.hold(chronicle.ago(198), chronicle.day(198));
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

  /** A gate that the facilitator let it through. */
  void pass(Cooperation cooperation, Gate gate, int ago) {
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
}
