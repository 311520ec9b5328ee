package org.puentesur.mission.service;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.followup.model.FollowUp;
import org.puentesur.mission.model.Cost;
import org.puentesur.mission.model.Mission;
import org.puentesur.mission.model.MissionPlan;
import org.puentesur.mission.model.TermsPart;
import org.puentesur.platform.money.Money;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Messages;

/** The terms of reference or the report of a mission on paper, its own words in a language. */
final class MissionPaper {

  private static final float SPACE = 10;

  private final Font title = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 16);
  private final Font head = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 11);
  private final Font text = FontFactory.getFont(FontFactory.HELVETICA, 10);
  private final Font small = FontFactory.getFont(FontFactory.HELVETICA, 8);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Document paper = new Document(PageSize.A4, 56, 56, 56, 56);
  private final Mission mission;
  private final Language language;
  private final Map<UUID, String> parties;

  /** An empty paper; the parties' names are in its language. */
  MissionPaper(Mission mission, Language language, Map<UUID, String> parties) {
    this.mission = mission;
    this.language = language;
    this.parties = parties;
  }

  /** What was asked of the mission before it set out. */
  byte[] terms(Cooperation cooperation) {
    begin("mission.paper.terms", cooperation);
    MissionPlan plan = mission.plan();
    for (TermsPart part : TermsPart.values()) {
      String written = plan.terms().get(part);
      if (written != null && !written.isBlank()) {
        section(Messages.of(language, part));
        line(written);
      }
    }
    delegation(plan);
    agenda(plan);
    costs(plan);
    return end();
  }

  /** What came of it. */
  byte[] report(Cooperation cooperation, List<FollowUp> steps) {
    begin("mission.paper.report", cooperation);
    section(Messages.of(language, "mission.findings"));
    line(mission.findings());
    if (!steps.isEmpty()) {
      section(Messages.of(language, "mission.steps"));
    }
    steps.forEach(
        step ->
            line(
                "– "
                    + step.text()
                    + " · "
                    + party(step.owner().institution())
                    + " · "
                    + day(step.due())));
    delegation(mission.plan());
    costs(mission.plan());
    return end();
  }

  private void begin(String kind, Cooperation cooperation) {
    MissionPlan plan = mission.plan();
    PdfWriter.getInstance(paper, out);
    paper.open();
    paper.addTitle(plan.purpose());
    paper.add(new Paragraph(Messages.of(language, kind), small));
    paper.add(new Paragraph(plan.purpose(), title));
    paper.add(new Paragraph(cooperation.code() + " · " + cooperation.titles().in(language), small));
    String where =
        plan.venue().virtual() ? Messages.of(language, "mission.virtual") : plan.venue().place();
    line(day(plan.stay().from()) + " – " + day(plan.stay().to()) + " · " + where);
    line(Messages.of(language, plan.kind()) + " · " + Messages.of(language, mission.state()));
  }

  private void delegation(MissionPlan plan) {
    if (!plan.delegation().isEmpty()) {
      section(Messages.of(language, "mission.delegation"));
    }
    plan.delegation()
        .forEach(
            each ->
                line("– " + each.name() + ", " + each.role() + " · " + party(each.institution())));
  }

  private void agenda(MissionPlan plan) {
    if (!plan.agenda().isEmpty()) {
      section(Messages.of(language, "mission.agenda"));
    }
    plan.agenda().forEach(item -> line(day(item.day()) + " · " + item.text()));
  }

  private void costs(MissionPlan plan) {
    if (plan.costs().isEmpty()) {
      return;
    }
    section(Messages.of(language, "mission.costs"));
    PdfPTable table = new PdfPTable(5);
    table.setWidthPercentage(100);
    table.setSpacingBefore(SPACE);
    List.of("kind", "party", "payer", "estimate", "actual")
        .forEach(each -> cell(table, Messages.of(language, "mission.cost." + each), head));
    plan.costs().forEach(cost -> row(table, cost));
    paper.add(table);
  }

  private void row(PdfPTable table, Cost cost) {
    cell(table, Messages.of(language, cost.kind()), text);
    cell(table, party(cost.party()), text);
    cell(table, party(cost.payer()), text);
    cell(table, money(cost.estimate()), text);
    cell(table, cost.actual() == null ? "" : money(cost.actual()), text);
  }

  private static void cell(PdfPTable table, String content, Font font) {
    table.addCell(new Phrase(content, font));
  }

  private void section(String name) {
    Paragraph heading = new Paragraph(name, head);
    heading.setSpacingBefore(SPACE);
    paper.add(heading);
  }

  private void line(String content) {
    paper.add(new Paragraph(content, text));
  }

  private byte[] end() {
    paper.close();
    return out.toByteArray();
  }

  private String party(UUID id) {
    return parties.getOrDefault(id, "");
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.locale())
        .format(day);
  }

  private String money(Money money) {
    NumberFormat format = NumberFormat.getInstance(language.locale());
    format.setMinimumFractionDigits(money.amount().scale());
    return format.format(money.amount()) + " " + money.currency().getCurrencyCode();
  }
}
