package org.puentesur.ledger.service;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.puentesur.exchange.model.CostCategory;
import org.puentesur.ledger.model.ComparedLine;
import org.puentesur.ledger.model.ComparedRow;
import org.puentesur.ledger.model.Grouping;
import org.puentesur.ledger.model.LedgerEntry;
import org.puentesur.ledger.model.Measure;
import org.puentesur.ledger.service.LedgerComparisonService.Compared;
import org.puentesur.plan.model.BudgetLine;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Messages;

/**
 * A ledger as a spreadsheet: its entries with their signs, and the plan against them by line,
 * party, category and year. What people wrote goes out as text, never as a formula.
 */
public record LedgerWorkbook(Compared compared, List<LedgerEntry> entries, Language language) {

  private static final List<String> ENTRY_HEADS =
      List.of(
          "ledger.kind",
          "ledger.on",
          "ledger.party",
          "ledger.receiver",
          "ledger.line",
          "ledger.activity",
          "ledger.category",
          "ledger.days",
          "ledger.day.rate",
          "ledger.amount",
          "ledger.currency",
          "ledger.rate",
          "ledger.rate.on",
          "ledger.rate.source",
          "plan.total.dollars",
          "ledger.description",
          "ledger.recorded.by",
          "ledger.reason");
  private static final List<String> FIGURE_HEADS =
      List.of(
          "ledger.unit",
          "ledger.planned",
          "ledger.committed",
          "ledger.disbursed",
          "ledger.spent",
          "ledger.difference");

  /** Writes the file. */
  public void write(OutputStream out) {
    try (Workbook workbook = new Workbook(out, "PuenteSur", "1.0")) {
      entries(workbook.newWorksheet("LEDGER"));
      lines(workbook.newWorksheet("LINE"));
      for (Grouping grouping : Grouping.values()) {
        group(workbook.newWorksheet(grouping.name()), grouping);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void entries(Worksheet sheet) {
    heads(sheet, "#", ENTRY_HEADS);
    int row = 1;
    for (LedgerEntry entry : entries) {
      entry(sheet, row, entry);
      row++;
    }
  }

  private void entry(Worksheet sheet, int row, LedgerEntry entry) {
    boolean back = entry.reversal();
    sheet.value(row, 0, entry.number());
    sheet.value(row, 1, Messages.of(language, entry.kind()));
    sheet.value(row, 2, entry.on());
    sheet.style(row, 2).format("yyyy-mm-dd").set();
    sheet.value(row, 3, party(entry.party()));
    sheet.value(row, 4, party(entry.receiver()));
    sheet.value(row, 5, line(entry.line()));
    sheet.value(row, 6, entry.activity());
    sheet.value(row, 7, Messages.of(language, entry.category()));
    figure(sheet, row, 8, entry.days(), back);
    figure(sheet, row, 9, entry.dayRate(), false);
    if (entry.money() != null) {
      figure(sheet, row, 10, entry.money().amount(), back);
      sheet.value(row, 11, entry.money().currency().getCurrencyCode());
      figure(sheet, row, 15, entry.dollars().amount(), back);
    }
    if (entry.rate() != null) {
      figure(sheet, row, 12, entry.rate().perDollar(), false);
      sheet.value(row, 13, entry.rate().on());
      sheet.style(row, 13).format("yyyy-mm-dd").set();
      sheet.value(row, 14, entry.rate().source());
    }
    sheet.value(row, 16, entry.description());
    sheet.value(row, 17, entry.recorderName());
    sheet.value(row, 18, entry.reason());
  }

  private static void figure(Worksheet sheet, int row, int at, BigDecimal figure, boolean back) {
    if (figure != null) {
      sheet.value(row, at, back ? figure.negate() : figure);
    }
  }

  private void lines(Worksheet sheet) {
    heads(sheet, Messages.of(language, "ledger.line"), FIGURE_HEADS);
    int last = FIGURE_HEADS.size() + 1;
    sheet.value(0, last, Messages.of(language, "ledger.party"));
    sheet.value(0, last + 1, Messages.of(language, "ledger.explanation"));
    int row = 1;
    for (ComparedLine line : compared.comparison().lines()) {
      int next = row(sheet, row, name(line.line()), line.row());
      for (int each = row; each < next; each++) {
        sheet.value(each, last, party(line.funder()));
        sheet.value(each, last + 1, line.explained() ? line.explanation().text() : null);
      }
      row = next;
    }
    String outside = Messages.of(language, "ledger.outside");
    for (ComparedRow beside : compared.comparison().outside()) {
      int next = row(sheet, row, outside, beside);
      for (int each = row; each < next; each++) {
        sheet.value(each, last, party(UUID.fromString(beside.key())));
      }
      row = next;
    }
  }

  private void group(Worksheet sheet, Grouping grouping) {
    heads(sheet, Messages.of(language, grouping), FIGURE_HEADS);
    int row = 1;
    for (ComparedRow each : compared.comparison().by(grouping)) {
      row = row(sheet, row, key(grouping, each.key()), each);
    }
    row(sheet, row, Messages.of(language, "ledger.total"), compared.comparison().total());
  }

  // one row for each unit: the own currency, dollars, days
  private int row(Worksheet sheet, int first, String name, ComparedRow compared) {
    List<Measure> measures = new ArrayList<>();
    compared.own().filter(own -> !own.currency().equals("USD")).ifPresent(measures::add);
    measures.add(compared.dollars());
    measures.add(compared.days());
    int row = first;
    for (Measure measure : measures) {
      sheet.value(row, 0, name);
      sheet.value(
          row,
          1,
          measure.currency() == null
              ? Messages.of(language, "ledger.unit.days")
              : measure.currency());
      figure(sheet, row, 2, measure.planned(), false);
      figure(sheet, row, 3, measure.committed(), false);
      figure(sheet, row, 4, measure.disbursed(), false);
      figure(sheet, row, 5, measure.spent(), false);
      figure(sheet, row, 6, measure.difference(), false);
      row++;
    }
    return row;
  }

  private void heads(Worksheet sheet, String first, List<String> keys) {
    sheet.value(0, 0, first);
    for (int at = 0; at < keys.size(); at++) {
      sheet.value(0, at + 1, Messages.of(language, keys.get(at)));
    }
    sheet.range(0, 0, 0, keys.size()).style().bold().set();
    sheet.freezePane(1, 1);
  }

  private String key(Grouping grouping, String key) {
    if (key.isEmpty()) {
      return Messages.of(language, "ledger.year.none");
    }
    return switch (grouping) {
      case PARTY -> party(UUID.fromString(key));
      case CATEGORY -> Messages.of(language, CostCategory.valueOf(key));
      case YEAR -> key;
    };
  }

  private String party(UUID id) {
    return id == null
        ? null
        : compared.parties().find(id).map(each -> each.acronym()).orElse(id.toString());
  }

  private String line(UUID id) {
    return id == null
        ? Messages.of(language, "ledger.outside")
        : compared.comparison().line(id).map(each -> name(each.line())).orElse(id.toString());
  }

  private String name(BudgetLine line) {
    return Stream.of(
            line.row().text(PlanColumn.ACTIVITY),
            Messages.of(language, CostCategory.valueOf(line.row().text(PlanColumn.CATEGORY))),
            line.row().text(PlanColumn.DESCRIPTION))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
