package org.puentesur.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.directory.model.Institution;
import org.puentesur.plan.model.CellForm;
import org.puentesur.plan.model.Plan;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.model.PlanLine;
import org.puentesur.plan.model.PlanRow;
import org.puentesur.plan.model.PlanSection;
import org.puentesur.plan.model.PlanVersion;
import org.puentesur.plan.model.Signatory;
import org.puentesur.plan.service.PlanLines;
import org.puentesur.plan.service.PlanParties;
import org.puentesur.plan.service.Plans;

/** A plan that two institutions of the demo have signed. */
@ApplicationScoped
class DemoPlan {

  @Inject Plans plans;
  @Inject PlanLines lines;
  @Inject PlanParties parties;
  @Inject DemoChronicle chronicle;

  /** One line; days and years are counted from today, institutions named by their keys. */
  public static class LineRow {
    public String section;
    public String key;
    public Map<String, String> cells;
  }

  /**
   * What was signed.
   *
   * @param byKey ids of budget lines
   */
  record Signed(PlanContent content, Map<String, UUID> byKey) {}

  /** Proposes it for one institution and has everybody sign it. */
  Signed load(
      Cooperation cooperation, Map<String, Institution> all, Caller author, int proposedAgo) {
    Map<String, UUID> byKey = new HashMap<>();
    List<PlanRow> rows = new ArrayList<>();
    for (LineRow line : DemoFile.read("plan.json", LineRow[].class)) {
      PlanRow row = row(line, all);
      rows.add(row);
      if (line.key != null) {
        byKey.put(line.key, row.line());
      }
    }
    PlanContent content = new PlanContent(rows);
    Plan plan = new Plan(cooperation.id(), cooperation.code());
    plans.add(plan);
    plans.flush();
    PlanVersion version = plan.draft(author, chronicle.ago(proposedAgo + 5));
    plans.add(version);
    plans.flush();
    for (int at = 0; at < rows.size(); at++) {
      lines.add(new PlanLine(version, rows.get(at), at + 1, author.name()));
    }
    lines.flush();
    plan.propose(
        version,
        null,
        content,
        "Plan acordado tras la misión exploratoria (demo)",
        parties.signatories(cooperation),
        chronicle.ago(proposedAgo));
    plans.flush();
    tell(proposedAgo, author, "plan.proposed", cooperation, version);
    sign(cooperation, version, all, proposedAgo - 5);
    return new Signed(content, byKey);
  }

  private void sign(
      Cooperation cooperation, PlanVersion version, Map<String, Institution> all, int ago) {
    for (Signatory place : version.signatories()) {
      Caller by =
          all.values().stream()
              .filter(each -> each.country().equals(place.country()))
              .map(chronicle::lead)
              .filter(place::open)
              .findFirst()
              .orElseThrow();
      lines.add(version.sign(place, by, chronicle.ago(ago)));
      tell(ago, by, "plan.signed", cooperation, version);
    }
    version.freeze(lines.signatures(version.id()));
    plans.flush();
    tell(ago, chronicle.lead(all.get("gtm-segeplan")), "plan.frozen", cooperation, version);
  }

  private void tell(int ago, Caller by, String type, Cooperation cooperation, PlanVersion version) {
    chronicle.tell(
        ago,
        by,
        type,
        cooperation,
        Map.of(
            "version", version.number().toString(),
            "hash", version.hash(),
            "after", version.state().name()));
  }

  private PlanRow row(LineRow line, Map<String, Institution> all) {
    Map<PlanColumn, String> cells = new EnumMap<>(PlanColumn.class);
    line.cells.forEach(
        (name, text) -> {
          PlanColumn column = PlanColumn.valueOf(name);
          cells.put(column, text(column, text, all));
        });
    return PlanRow.of(UUID.randomUUID(), PlanSection.valueOf(line.section), cells);
  }

  private String text(PlanColumn column, String text, Map<String, Institution> all) {
    CellForm form = column.form();
    if (form == CellForm.DATE) {
      return chronicle.day(-Integer.parseInt(text)).toString();
    } else if (form == CellForm.YEAR) {
      return year(text);
    } else if (form == CellForm.TARGETS) {
      String[] target = text.split("=");
      return year(target[0]) + "=" + target[1];
    }
    return form == CellForm.PARTY ? all.get(text).id().toString() : text;
  }

  private String year(String later) {
    LocalDate today = chronicle.day(0);
    return String.valueOf(today.getYear() + Integer.parseInt(later));
  }
}
