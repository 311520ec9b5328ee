package org.puentesur.plan.service;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.puentesur.plan.model.BudgetLine;
import org.puentesur.plan.model.CellForm;
import org.puentesur.plan.model.Parties;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.model.PlanRow;
import org.puentesur.plan.model.PlanSection;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Messages;

/**
 * A version as a spreadsheet: a sheet for each table, the line's id in a hidden first column, sums
 * as formulas on a sheet of their own. What people wrote goes out as text, never as a formula.
 */
public record PlanWorkbook(PlanContent content, Parties parties, Language language) {

  private static final int FIRST = 1;

  /** Writes the file. */
  public void write(OutputStream out) {
    try (Workbook workbook = new Workbook(out, "PuenteSur", "1.0")) {
      for (PlanSection section : PlanSection.values()) {
        sheet(workbook.newWorksheet(section.name()), section);
      }
      totals(workbook.newWorksheet("TOTALS"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sheet(Worksheet sheet, PlanSection section) {
    List<PlanColumn> columns = section.columns();
    sheet.value(0, 0, "id");
    sheet.hideColumn(0);
    for (int at = 0; at < columns.size(); at++) {
      sheet.value(0, at + 1, Messages.of(language, columns.get(at)));
    }
    sheet.range(0, 0, 0, columns.size()).style().bold().set();
    sheet.freezePane(1, 1);
    int row = FIRST;
    for (PlanRow line : content.rows(section)) {
      sheet.value(row, 0, line.line().toString());
      for (int at = 0; at < columns.size(); at++) {
        cell(sheet, row, at + 1, line, columns.get(at));
      }
      if (section == PlanSection.BUDGET) {
        dollars(sheet, row, columns.size() + 1, line);
      }
      row++;
    }
    if (section == PlanSection.BUDGET) {
      sheet.value(0, columns.size() + 1, "USD");
    }
  }

  private void cell(Worksheet sheet, int row, int at, PlanRow line, PlanColumn column) {
    String text = line.text(column);
    if (text.isEmpty()) {
      return;
    }
    if (column.figures()) {
      sheet.value(row, at, new BigDecimal(text));
    } else if (column.form() == CellForm.DATE) {
      sheet.value(row, at, LocalDate.parse(text));
      sheet.style(row, at).format("yyyy-mm-dd").set();
    } else {
      sheet.value(row, at, shown(column, text));
    }
  }

  private String shown(PlanColumn column, String text) {
    return switch (column.form()) {
      case CHOICE ->
          Messages.of(
              language, column.choices()[0].getDeclaringClass().getSimpleName() + "." + text);
      case PARTY ->
          parties.all().stream()
              .filter(party -> party.institution().toString().equals(text))
              .findFirst()
              .map(party -> party.acronym())
              .orElse(text);
      default -> text;
    };
  }

  // as the platform rounds it, which no spreadsheet does
  private static void dollars(Worksheet sheet, int row, int at, PlanRow line) {
    BudgetLine.of(line).dollars().ifPresent(money -> sheet.value(row, at, money.amount()));
  }

  private void totals(Worksheet sheet) {
    sheet.value(0, 0, Messages.of(language, PlanColumn.CURRENCY));
    sheet.value(0, 1, Messages.of(language, "plan.total"));
    List<String> currencies =
        content.rows(PlanSection.BUDGET).stream()
            .map(line -> line.text(PlanColumn.CURRENCY))
            .filter(currency -> !currency.isEmpty())
            .distinct()
            .sorted()
            .toList();
    String currency = letter(PlanColumn.CURRENCY);
    String amount = letter(PlanColumn.AMOUNT);
    int row = 1;
    for (String each : currencies) {
      sheet.value(row, 0, each);
      sheet.formula(
          row,
          1,
          "SUMIF(BUDGET!$%1$s:$%1$s,A%2$d,BUDGET!$%3$s:$%3$s)"
              .formatted(currency, row + 1, amount));
      row++;
    }
    String last = column(PlanSection.BUDGET.columns().size() + 1);
    sheet.value(row, 0, Messages.of(language, "plan.total.dollars"));
    sheet.formula(row, 1, "SUM(BUDGET!%1$s:%1$s)".formatted(last));
  }

  private static String letter(PlanColumn column) {
    return column(PlanSection.BUDGET.columns().indexOf(column) + 1);
  }

  private static String column(int index) {
    return String.valueOf((char) ('A' + index));
  }
}
