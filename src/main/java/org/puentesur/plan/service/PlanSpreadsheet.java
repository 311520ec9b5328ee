package org.puentesur.plan.service;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.puentesur.plan.model.CellForm;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanRow;
import org.puentesur.plan.model.PlanSection;
import org.puentesur.platform.problem.RuleBroken;

/** The lines of a spreadsheet that {@link PlanWorkbook} wrote and somebody has gone on with. */
final class PlanSpreadsheet {

  private static final int MOST_ROWS = 5_000;
  private static final int MOST_DIGITS = 40;

  private PlanSpreadsheet() {}

  /**
   * Its lines; one without an id is new.
   *
   * @param numbers of the row of each in its sheet
   */
  record Lines(List<PlanRow> rows, List<Integer> numbers) {}

  /** Reads it; refuses what is no such file. */
  static Lines read(InputStream in) {
    Lines rows = new Lines(new ArrayList<>(), new ArrayList<>());
    try (ReadableWorkbook workbook = new ReadableWorkbook(SaneWorkbook.of(in))) {
      for (PlanSection section : PlanSection.values()) {
        Optional<Sheet> sheet = workbook.findSheet(section.name());
        if (sheet.isPresent()) {
          read(sheet.get(), section, rows);
        }
      }
    } catch (IOException
        | ExcelReaderException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException other) {
      throw new RuleBroken("file", "plan.file");
    }
    if (rows.rows().isEmpty()) {
      throw new RuleBroken("file", "plan.file");
    }
    return rows;
  }

  private static void read(Sheet sheet, PlanSection section, Lines into) throws IOException {
    try (Stream<Row> lines = sheet.openStream()) {
      lines.skip(1).limit(MOST_ROWS).forEach(line -> add(line, section, into));
    }
  }

  private static void add(Row line, PlanSection section, Lines into) {
    PlanRow row = row(line, section);
    if (!row.cells().isEmpty()) {
      into.rows().add(row);
      into.numbers().add(line.getRowNum());
    }
  }

  private static PlanRow row(Row line, PlanSection section) {
    Map<PlanColumn, String> cells = new EnumMap<>(PlanColumn.class);
    List<PlanColumn> columns = section.columns();
    for (int at = 0; at < columns.size(); at++) {
      PlanColumn column = columns.get(at);
      line.getOptionalCell(at + 1).ifPresent(cell -> cells.put(column, text(cell, column)));
    }
    return PlanRow.of(id(line), section, cells);
  }

  private static UUID id(Row line) {
    return line.getOptionalCell(0)
        .map(Cell::getRawValue)
        .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString)
        .orElseGet(UUID::randomUUID);
  }

  private static String text(Cell cell, PlanColumn column) {
    String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
    if (cell.getType() != CellType.NUMBER) {
      return cell.getType() == CellType.STRING ? cell.asString() : raw;
    } else if (column.form() == CellForm.DATE) {
      return day(cell, raw);
    }
    BigDecimal figure = cell.asNumber();
    // written out, an exponent of ten characters would fill all memory
    boolean sane = figure.precision() <= MOST_DIGITS && Math.abs(figure.scale()) <= MOST_DIGITS;
    return sane ? figure.toPlainString() : raw;
  }

  private static String day(Cell cell, String raw) {
    try {
      return cell.asDate().toLocalDate().toString();
    } catch (DateTimeException none) {
      return raw;
    }
  }
}
