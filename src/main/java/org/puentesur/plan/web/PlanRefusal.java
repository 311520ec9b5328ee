package org.puentesur.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.puentesur.plan.model.CellPlace;
import org.puentesur.platform.problem.RuleBroken.Violation;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Messages;
import org.puentesur.platform.web.MessagesBean;
import org.puentesur.platform.web.Reader;
import org.puentesur.platform.web.Refusal;

/** Why a spreadsheet is not taken, each bad cell with its sheet, row and column. */
@Named
@RequestScoped
public class PlanRefusal {

  // what somebody mends in one go
  private static final int SHOWN = 100;

  @Inject Refusal refusal;
  @Inject MessagesBean messages;
  @Inject Reader reader;

  /** Whether it is a file that is not taken, rather than what was written beside it. */
  public boolean isOfFile() {
    return !refusal.getReasons().isEmpty() && refusal.typed("reason") == null;
  }

  /** A sentence for each reason, in the order of the file. */
  public List<String> getReasons() {
    return refusal.getViolations().stream().limit(SHOWN).map(this::sentence).toList();
  }

  /** How many more there are than are shown. */
  public int getMore() {
    return Math.max(0, refusal.getViolations().size() - SHOWN);
  }

  private String sentence(Violation reason) {
    String why = messages.reason(reason);
    return CellPlace.read(reason.field()).map(place -> at(place, why)).orElse(why);
  }

  private String at(CellPlace place, String why) {
    Language language = reader.getLanguage();
    return Messages.of(
        language,
        "plan.cell.at",
        place.section().name(),
        Integer.toString(place.row()),
        Messages.of(language, place.column()),
        why);
  }
}
