package org.puentesur.plan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.puentesur.plan.PlanFixture;
import org.puentesur.plan.model.CellPlace;
import org.puentesur.plan.model.CellReader;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.model.PlanRow;
import org.puentesur.plan.model.PlanSection;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;

class PlanWorkbookTest {

  private final PlanContent content = PlanFixture.whole(PlanFixture.GIVING, PlanFixture.RECEIVING);

  private byte[] file(Language language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PlanWorkbook(content, PlanFixture.PARTIES, language).write(out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void what_goes_out_comes_in_again_as_it_was(Language language) {
    assertThat(read(new ByteArrayInputStream(file(language)))).isEqualTo(content.rows());
  }

  /** The file is {@link PlanFixture#delicate} in Spanish, saved by LibreOffice Calc 7.4. */
  @Test
  void what_another_program_saved_comes_in_as_it_went_out() throws IOException {
    try (InputStream saved = PlanFixture.class.getResourceAsStream("saved-by-libreoffice.xlsx")) {
      assertThat(read(saved)).isEqualTo(PlanFixture.delicate().rows());
    }
  }

  private static List<PlanRow> read(InputStream file) {
    return ReadRows.of(
        PlanSpreadsheet.read(file).rows(), new CellReader(PlanFixture.PARTIES, true));
  }

  @Test
  void every_bad_cell_is_told_with_its_sheet_row_and_column() {
    PlanSpreadsheet.Lines lines = PlanSpreadsheet.read(new ByteArrayInputStream(file(Language.ES)));
    List<PlanRow> spoilt =
        lines.rows().stream()
            .map(
                row ->
                    row.section() == PlanSection.BUDGET
                        ? PlanRow.of(
                            row.line(),
                            row.section(),
                            Map.of(PlanColumn.AMOUNT, "mucho", PlanColumn.CURRENCY, "pesos"))
                        : row)
            .toList();
    CellReader reader = new CellReader(PlanFixture.PARTIES, true);
    assertThatThrownBy(() -> ReadRows.of(spoilt, lines.numbers(), reader))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken ->
                assertThat(broken.violations())
                    .extracting(reason -> CellPlace.read(reason.field()).orElseThrow())
                    .contains(
                        new CellPlace(PlanSection.BUDGET, 2, PlanColumn.AMOUNT),
                        new CellPlace(PlanSection.BUDGET, 2, PlanColumn.CURRENCY)));
    assertThat(CellPlace.read("file")).isEmpty();
  }

  @Test
  void sums_are_formulas_and_what_people_wrote_never_is(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("plan.xlsx"), file(Language.ES));
    StringBuilder sheets = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (entry.getName().contains("worksheets/sheet")) {
          sheets.append(
              new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    assertThat(sheets.toString()).contains("<f>SUMIF(BUDGET!").doesNotContain("<f>HYPERLINK");
  }

  @Test
  void another_file_is_refused() {
    assertThatThrownBy(
            () ->
                PlanSpreadsheet.read(
                    new ByteArrayInputStream("a,b".getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(RuleBroken.class);
  }
}
