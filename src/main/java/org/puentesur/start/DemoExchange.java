package org.puentesur.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.puentesur.account.model.Caller;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Gate;
import org.puentesur.cooperation.model.ParticipantRole;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.service.CooperationOpening;
import org.puentesur.cooperation.service.Cooperations;
import org.puentesur.directory.model.Institution;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;

/** An exchange of the demo under way: its parties have met, planned, signed and half spent. */
@ApplicationScoped
class DemoExchange {

  private static final String GIVING = "col-dnp";
  private static final String RECEIVING = "gtm-segeplan";

  @Inject CooperationOpening opening;
  @Inject Cooperations cooperations;
  @Inject DemoExploration exploration;
  @Inject DemoPlan plan;
  @Inject DemoLedger ledger;
  @Inject DemoProgress progress;
  @Inject DemoChronicle chronicle;

  void load(Map<String, Institution> institutions) {
    Institution giving = institutions.get(GIVING);
    Institution receiving = institutions.get(RECEIVING);
    Caller lead = chronicle.lead(receiving);
    Cooperation cooperation = opened(giving, receiving);
    exploration.explore(cooperation, lead);
    exploration.pass(cooperation, Gate.MISSION, 190);
    advance(cooperation, Phase.FORMULATION, 185, lead);
    DemoPlan.Signed signed = plan.load(cooperation, institutions, chronicle.lead(giving), 150);
    cooperation.waive("El programa bilateral vigente entre ambos países ampara el tema (demo)");
    exploration.pass(cooperation, Gate.PLAN, 142);
    advance(cooperation, Phase.AGREED, 140, lead);
    cooperation.startOn(chronicle.day(120));
    advance(cooperation, Phase.EXECUTION, 120, chronicle.facilitator(receiving.country()));
    cooperations.flush();
    ledger.load(cooperation, institutions, signed);
    progress.load(cooperation, institutions, signed);
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
