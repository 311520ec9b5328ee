package org.puentesur.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puentesur.account.model.Role.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.directory.model.Institution;
import org.puentesur.matching.Deadline;
import org.puentesur.matching.GivenMatching;
import org.puentesur.plan.PlanWorld.Person;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanSection;
import org.puentesur.server.Given;
import org.puentesur.server.Sql;

/** A draft is begun once, by however many, and takes a spreadsheet whole or not at all. */
@ArquillianTest
class PlanDraftsIT {

  private static final String ASKING = "ATG";
  private static final String GIVING = "KNA";
  private static final String PASSWORD = "una-clave-de-prueba-26";
  private static final String WAITING =
      "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
          + " and query like '%cooperation%'";

  @Inject Given given;
  @Inject GivenMatching matching;
  @Inject PlanWorld world;
  @Inject Sql sql;

  private Person one;
  private Person colleague;
  private String code;

  @BeforeEach
  void open_a_cooperation() throws SQLException {
    Institution provider = given.anInstitution(GIVING);
    one = world.person(provider, INSTITUTION_LEAD, PASSWORD);
    colleague = world.person(provider, INSTITUTION_EDITOR, PASSWORD);
    code =
        world.opened(
            matching.aPublishedDemand(given.anInstitution(ASKING), "H.88"),
            matching.aPublishedOffer(provider, "H.88"),
            one.caller());
  }

  @Test
  void two_who_start_at_the_same_moment_work_on_one_draft() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> starting;
    try (Connection beside = sql.connect()) {
      beside.setAutoCommit(false);
      Sql.one(beside, "select 1 from cooperation where code = ? for update", code);
      starting = List.of(world.starting(one, code), world.starting(colleague, code));
      Deadline.await(Duration.ofSeconds(8), this::bothWait);
      beside.rollback();
    }
    for (CompletableFuture<HttpResponse<String>> each : starting) {
      assertThat(each.get().headers().firstValue("Location").orElse("" + each.get().statusCode()))
          .endsWith("/plan/draft");
    }
    assertThat(
            sql.one(
                "select count(*) from plan_version v join plan p on p.id = v.plan_id"
                    + " join cooperation c on c.id = p.cooperation_id where c.code = ?",
                code))
        .isEqualTo(1L);
  }

  private boolean bothWait() {
    try {
      return sql.one(WAITING).equals(2L);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_spreadsheet_is_refused_with_every_bad_cell() throws Exception {
    world.act(one, code, "start", Map.of());
    HttpResponse<String> answer = world.take(one, code, spoilt());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Hoja BUDGET, fila 2, «Monto»", "Hoja BUDGET, fila 2, «Moneda»")
        .contains("Hoja BUDGET, fila 4, «Año»")
        .contains("/plan-actions/" + code + "/propose");
  }

  // a row between stays empty: what is told is the row as people see it
  private static byte[] spoilt() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Prueba", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(PlanSection.BUDGET.name());
      sheet.value(0, 0, "id");
      write(sheet, 1, PlanColumn.AMOUNT, "mucho");
      write(sheet, 1, PlanColumn.CURRENCY, "pesos");
      write(sheet, 3, PlanColumn.YEAR, "veinte");
    }
    return out.toByteArray();
  }

  private static void write(Worksheet sheet, int row, PlanColumn column, String text) {
    sheet.value(row, PlanSection.BUDGET.columns().indexOf(column) + 1, text);
  }
}
