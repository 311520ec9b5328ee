package org.puentesur.mission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.puentesur.cooperation.model.CooperationSight;
import org.puentesur.cooperation.service.CooperationGate.Entered;
import org.puentesur.document.model.DocumentKind;
import org.puentesur.document.model.Paper;
import org.puentesur.document.model.Paper.Format;
import org.puentesur.document.model.Reference;
import org.puentesur.document.model.SignedKind;
import org.puentesur.document.service.PaperSource;
import org.puentesur.mission.model.Mission;
import org.puentesur.mission.model.MissionState;

/** Terms of reference and reports of missions, as the documents of a cooperation list them. */
@ApplicationScoped
public class MissionPapers implements PaperSource {

  // far more than one exchange has
  private static final int MOST = 200;

  @Inject Missions missions;

  @Override
  public List<Paper> papers(Entered entered) {
    String code = entered.cooperation().code();
    CooperationSight sight = new CooperationSight(entered.access().caller());
    return missions.page(code, null, sight, MOST).stream()
        .filter(mission -> mission.state() != MissionState.CANCELLED)
        .flatMap(mission -> papers(mission, "/cooperations/" + code + "/missions/"))
        .toList();
  }

  private static Stream<Paper> papers(Mission mission, String section) {
    Paper terms = paper(mission, section, DocumentKind.TERMS, "terms");
    return mission.state() == MissionState.REPORTED
        ? Stream.of(terms, paper(mission, section, DocumentKind.REPORT, "report"))
        : Stream.of(terms);
  }

  private static Paper paper(Mission mission, String section, DocumentKind kind, String what) {
    String id = mission.id().toString();
    return new Paper(
        kind,
        "mission.document." + what,
        mission.plan().purpose(),
        mission.changedAt(),
        section + id,
        List.of(new Format("PDF", "/missions/" + id + "/" + what + ".pdf")),
        kind == DocumentKind.TERMS ? new Reference(SignedKind.MISSION_TERMS, id, null) : null);
  }
}
