package org.puentesur.journey;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.puentesur.journey.MeetingSamples.Own;
import org.puentesur.server.Sql;

/** The ledger and the activities of a cooperation of its own, whose plan is signed. */
record LedgerSamples(Contract contract, String token, Own own) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TYPE = "application/json";
  // older than any other, so that it is the last of every list
  private static final String CODE = "SSC-2020-0001";
  private static final String DOCUMENT = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF";
  private static final String ACTIVITY = "0193a000-0000-7000-8000-00000000ac71";
  private static final String LINE = "0193a000-0000-7000-8000-00000000c0de";

  Call good(String operation, Call plain) throws IOException, InterruptedException {
    carriedOut();
    Call at = plain.at(plain.path().replace("{code}", CODE));
    return switch (operation) {
      case "updateActivity" ->
          at.at(at.path().replace("{id}", ACTIVITY))
              .sending(TYPE, contract.example("ActivityUpdate"));
      case "recordLedgerEntry" -> at.sending(TYPE, contract.example("LedgerEntryInput"));
      case "attachLedgerFile" ->
          at.at(at.path().replace("{id}", recorded())).sending("application/pdf", DOCUMENT);
      case "getLedgerEntry", "listLedgerFiles" -> at.at(at.path().replace("{id}", recorded()));
      case "reverseLedgerEntry" ->
          at.at(at.path().replace("{id}", recorded()))
              .sending(TYPE, contract.example("LedgerReversalInput"));
      case "explainVariance" ->
          at.sending(TYPE, "{\"lineId\":\"" + LINE + "\",\"text\":\"Aún no se ha viajado\"}");
      default -> at;
    };
  }

  private String recorded() throws IOException, InterruptedException {
    String ledger = "/api/v1/cooperations/" + CODE + "/ledger";
    Call record = Call.of("POST", ledger, token);
    String answer = record.sending(TYPE, contract.example("LedgerEntryInput")).send().body();
    return JSON.readTree(answer).path("id").asText();
  }

  private void carriedOut() throws IOException, InterruptedException {
    String institution = own.institution();
    try (Connection connection = Platform.get().database()) {
      String there = "select 1 from cooperation where code = ?";
      if (Sql.one(connection, there, CODE) == null) {
        cooperation(connection, UUID.randomUUID(), institution);
      }
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static void cooperation(Connection connection, UUID id, String institution)
      throws SQLException {
    Sql.change(
        connection,
        """
        insert into cooperation (id, version, code, titles, phase, opened_at, changed_at,
          phase_since) values (?, 1, ?, '{"es": "Una de prueba"}', 'EXECUTION', '2020-01-05',
          '2020-01-05', '2020-01-05')
        """,
        id,
        CODE);
    Sql.change(
        connection,
        """
        insert into participation
        select ?, i.id, i.country,
          case when i.id = cast(? as uuid) then 'RECIPIENT' else 'PROVIDER' end
        from institution i where i.id = cast(? as uuid) or i.id = (
          select o.id from institution o where o.country = 'COL' and o.status = 'DESIGNATED' limit 1)
        """,
        id,
        institution,
        institution);
    UUID plan = UUID.randomUUID();
    UUID version = UUID.randomUUID();
    Sql.change(connection, "insert into plan values (?, 1, ?, ?, 1, null)", plan, id, CODE);
    Sql.change(
        connection,
        """
        insert into plan_version values (?, 1, ?, null, 'DRAFT', cast(? as uuid), 'Prueba', null,
          '', '2020-01-05', '2020-01-05', null, null, true, '{}')
        """,
        version,
        plan,
        institution);
    Sql.change(
        connection,
        """
        insert into plan_line values (?, 1, ?, cast(? as uuid), 'BUDGET', 1,
          jsonb_build_object('ACTIVITY', 'A1', 'CATEGORY', 'TRAVEL', 'FUNDER', cast(? as text),
            'FUNDING', 'CASH', 'AMOUNT', '1000', 'CURRENCY', 'USD'), '', 'Prueba')
        """,
        UUID.randomUUID(),
        version,
        LINE,
        institution);
    Sql.change(
        connection,
        """
        insert into plan_line values (?, 1, ?, cast(? as uuid), 'ACTIVITIES', 2,
          jsonb_build_object('CODE', 'A1', 'TITLE', 'Visita', 'STARTS', '2026-02-01',
            'ENDS', '2026-03-01', 'RESPONSIBLE', cast(? as text)), '', 'Prueba')
        """,
        UUID.randomUUID(),
        version,
        ACTIVITY,
        institution);
    Sql.change(
        connection,
        "update plan_version set state = 'SIGNED', number = 1, hash = 'x' where id = ?",
        version);
  }
}
