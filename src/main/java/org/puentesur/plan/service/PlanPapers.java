package org.puentesur.plan.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.puentesur.cooperation.service.CooperationGate.Entered;
import org.puentesur.document.model.DocumentKind;
import org.puentesur.document.model.Paper;
import org.puentesur.document.model.Paper.Format;
import org.puentesur.document.model.Reference;
import org.puentesur.document.model.SignedKind;
import org.puentesur.document.service.PaperSource;
import org.puentesur.plan.model.PlanVersion;
import org.puentesur.plan.model.VersionState;

/** Plans that are signed or wait for it, as the documents of a cooperation list them. */
@ApplicationScoped
public class PlanPapers implements PaperSource {

  private static final Set<VersionState> STANDING =
      EnumSet.of(VersionState.PROPOSED, VersionState.SIGNED);

  @Inject Plans plans;

  @Override
  public List<Paper> papers(Entered entered) {
    String code = entered.cooperation().code();
    return plans
        .of(entered.cooperation().id())
        .map(plan -> plans.proposals(plan.id()))
        .orElse(List.of())
        .stream()
        .filter(version -> STANDING.contains(version.state()))
        .map(version -> paper(version, code))
        .toList();
  }

  private static Paper paper(PlanVersion version, String code) {
    String number = version.number().toString();
    String file = "/plan-files/" + code + "/" + number;
    return new Paper(
        DocumentKind.PLAN,
        "plan.document." + version.state(),
        number,
        version.proposedAt(),
        "/cooperations/" + code + "/plan?version=" + number,
        List.of(new Format("XLSX", file + ".xlsx"), new Format("JSON", file + ".json")),
        new Reference(SignedKind.PLAN, number, version.hash()));
  }
}
