package org.puentesur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puentesur.ledger.LedgerFixture.*;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.ledger.model.Ledger;
import org.puentesur.ledger.model.LedgerComparison;
import org.puentesur.ledger.model.LedgerEntry;
import org.puentesur.ledger.service.LedgerComparisonService.Compared;
import org.puentesur.ledger.service.LedgerWorkbook;
import org.puentesur.plan.PlanFixture;
import org.puentesur.platform.text.Language;

class LedgerWorkbookTest {

  private static final Caller BY = PlanFixture.lead(RECEIVING, "GTM");

  private byte[] file;

  @BeforeEach
  void write_a_ledger_of_an_entry_and_its_reversal() {
    Ledger ledger =
        new Ledger(cooperation(Phase.EXECUTION), RECEIVING, plan(GIVING, RECEIVING), 0, NOW);
    LedgerEntry entry = ledger.record(spent("1000.50"), BY);
    LedgerEntry back = ledger.reverse(entry, "=1+1", BY);
    LedgerComparison comparison =
        LedgerComparison.of(ledger.plan(), List.of(entry.posting(), back.posting()), Map.of());
    Compared compared =
        new Compared(
            ledger.cooperation(), comparison, PlanFixture.PARTIES, BigDecimal.TEN, TODAY, null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LedgerWorkbook(compared, List.of(back, entry), Language.ES).write(out);
    file = out.toByteArray();
  }

  @Test
  void what_people_wrote_is_text_that_no_program_evaluates() throws IOException {
    List<Cell> written =
        cells().stream().filter(cell -> String.valueOf(cell.getRawValue()).contains("=")).toList();
    assertThat(written).extracting(Cell::getType).containsOnly(CellType.STRING);
    assertThat(written).extracting(Cell::asString).contains("=1+1");
    assertThat(cells()).extracting(Cell::getType).doesNotContain(CellType.FORMULA);
  }

  @Test
  void a_reversal_has_the_opposite_sign() throws IOException {
    assertThat(cells().stream().filter(cell -> cell.getType() == CellType.NUMBER))
        .extracting(cell -> cell.asNumber().stripTrailingZeros().toPlainString())
        .contains("1000.5", "-1000.5", "125.06", "-125.06");
  }

  private List<Cell> cells() throws IOException {
    List<Cell> cells = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      for (var sheet : workbook.getSheets().toList()) {
        try (Stream<Row> rows = sheet.openStream()) {
          rows.forEach(row -> row.stream().filter(cell -> cell != null).forEach(cells::add));
        }
      }
    }
    return cells;
  }
}
