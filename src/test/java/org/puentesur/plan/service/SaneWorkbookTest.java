package org.puentesur.plan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puentesur.platform.problem.RuleBroken;

class SaneWorkbookTest {

  private static final byte[] ZEROS = new byte[1 << 20];

  private static InputStream file(byte[] part, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      for (int i = 0; i < times; i++) {
        zip.write(part);
      }
    }
    return new ByteArrayInputStream(out.toByteArray());
  }

  private static InputStream sheet(String rows) throws IOException {
    String xml = "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    return file(xml.getBytes(StandardCharsets.UTF_8), 1);
  }

  @Test
  void what_inflates_without_end_is_not_inflated_to_it() throws IOException {
    InputStream bomb = file(ZEROS, 200);
    assertThat(bomb.available()).isLessThan(1 << 20);
    assertThatThrownBy(() -> SaneWorkbook.of(bomb)).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row><c r='FXSHRXW2'><v>1</v></c></row>",
        "<row><c r='2'><v>1</v></c></row>",
        "<row><c r='A-1'><v>1</v></c></row>"
      })
  void no_cell_stands_where_no_sheet_has_a_place(String rows) throws IOException {
    InputStream sheet = sheet(rows);
    assertThatThrownBy(() -> SaneWorkbook.of(sheet)).isInstanceOf(IOException.class);
  }

  @Test
  void no_row_is_longer_than_a_sheet_is_wide() throws IOException {
    InputStream sheet = sheet("<row>" + "<c><v>1</v></c>".repeat(20_000) + "</row>");
    assertThatThrownBy(() -> SaneWorkbook.of(sheet)).isInstanceOf(IOException.class);
    InputStream rows = sheet("<row><c><v>1</v></c></row>".repeat(20_000));
    assertThat(SaneWorkbook.of(rows)).isNotEmpty();
  }

  @Test
  void a_figure_has_no_thousand_digits_but_a_text_may() throws IOException {
    String long1000 = "9".repeat(1000);
    InputStream figure = sheet("<row><c r='B2'><v>" + long1000 + "</v></c></row>");
    assertThatThrownBy(() -> SaneWorkbook.of(figure)).isInstanceOf(IOException.class);
    InputStream split = sheet("<row><c r='B2'><v>" + long1000 + "<x/></v></c></row>");
    assertThatThrownBy(() -> SaneWorkbook.of(split)).isInstanceOf(IOException.class);
    InputStream text = sheet("<row><c r='B2' t='str'><v>" + long1000 + "</v></c></row>");
    assertThat(SaneWorkbook.of(text)).isNotEmpty();
  }

  @Test
  void who_reads_a_draft_is_told_that_it_is_no_such_file() throws IOException {
    InputStream bomb = file(ZEROS, 200);
    assertThatThrownBy(() -> PlanSpreadsheet.read(bomb))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("plan.file");
  }
}
