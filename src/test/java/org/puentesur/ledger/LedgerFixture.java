package org.puentesur.ledger;

import static org.puentesur.plan.model.PlanColumn.*;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationCode;
import org.puentesur.cooperation.model.ParticipantRole;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.exchange.model.CostCategory;
import org.puentesur.ledger.model.EntryDraft;
import org.puentesur.ledger.model.EntryDraft.Worth;
import org.puentesur.ledger.model.LedgerKind;
import org.puentesur.plan.PlanFixture;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.model.PlanRow;
import org.puentesur.plan.model.PlanSection;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;

/** A cooperation that is carried out, its plan of three lines, and entries to record. */
final class LedgerFixture {

  static final UUID GIVING = PlanFixture.GIVING;
  static final UUID RECEIVING = PlanFixture.RECEIVING;
  static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  static final UUID DAYS_LINE = UUID.fromString("0193a000-0000-7000-8000-0000000000a1");
  static final UUID CASH_LINE = UUID.fromString("0193a000-0000-7000-8000-0000000000a2");
  static final UUID VALUED_LINE = UUID.fromString("0193a000-0000-7000-8000-0000000000a3");

  private LedgerFixture() {}

  /** Ten days in kind, 10,000 quetzales in cash, four days in kind at 300 dollars. */
  static PlanContent plan(UUID giving, UUID receiving) {
    return new PlanContent(
        List.of(
            row(
                PlanSection.RESULTS,
                Map.of(CODE, "P1", LEVEL, "OUTPUT", STATEMENT, "Servicios amigables")),
            row(PlanSection.INDICATORS, Map.of(RESULT, "P1", NAME, "Centros", TARGETS, "2027=40")),
            row(
                PlanSection.ACTIVITIES,
                Map.of(
                    CODE, "A1",
                    OUTPUT, "P1",
                    TITLE, "Misión de expertos",
                    STARTS, "2026-02-01",
                    ENDS, "2026-12-15",
                    RESPONSIBLE, giving.toString())),
            PlanRow.of(
                DAYS_LINE,
                PlanSection.BUDGET,
                Map.of(
                    ACTIVITY, "A1",
                    CATEGORY, "EXPERT_TIME",
                    FUNDER, giving.toString(),
                    FUNDING, "IN_KIND",
                    DAYS, "10")),
            PlanRow.of(
                CASH_LINE,
                PlanSection.BUDGET,
                Map.of(
                    ACTIVITY, "A1",
                    CATEGORY, "TRAVEL",
                    DESCRIPTION, "=HYPERLINK(\"http://example.org\")",
                    FUNDER, receiving.toString(),
                    FUNDING, "CASH",
                    AMOUNT, "10000",
                    CURRENCY, "GTQ")),
            PlanRow.of(
                VALUED_LINE,
                PlanSection.BUDGET,
                Map.of(
                    ACTIVITY, "A1",
                    CATEGORY, "EXPERT_TIME",
                    FUNDER, receiving.toString(),
                    FUNDING, "IN_KIND",
                    DAYS, "4",
                    DAY_RATE, "300",
                    CURRENCY, "USD"))));
  }

  private static PlanRow row(PlanSection section, Map<PlanColumn, String> cells) {
    return PlanRow.of(UUID.randomUUID(), section, cells);
  }

  static Cooperation cooperation(Phase phase) {
    Cooperation cooperation =
        new Cooperation(
            new CooperationCode(2026, 42),
            new Translations(Map.of(Language.ES, "Servicios amigables")),
            Set.of(),
            List.of(
                new Participation(GIVING, "COL", ParticipantRole.PROVIDER),
                new Participation(RECEIVING, "GTM", ParticipantRole.RECIPIENT)),
            Instant.parse("2026-01-05T12:00:00Z"));
    while (cooperation.phase() != phase) {
      cooperation.advance(cooperation.phase().next().orElseThrow(), List.of(), NOW);
    }
    return cooperation;
  }

  /** Quetzales spent on the line in cash. */
  static EntryDraft spent(String amount) {
    return money(LedgerKind.EXPENDITURE, CASH_LINE, null, amount, "GTQ");
  }

  static EntryDraft money(
      LedgerKind kind, UUID line, UUID receiver, String amount, String currency) {
    boolean dollars = "USD".equals(currency);
    return new EntryDraft(
        kind,
        receiver,
        line,
        null,
        line == null ? CostCategory.MATERIALS : null,
        LocalDate.of(2026, 6, 1),
        new Worth(
            new BigDecimal(amount),
            currency,
            dollars ? null : new BigDecimal("8"),
            dollars ? null : LocalDate.of(2026, 6, 1),
            dollars ? null : "Banco de Guatemala"),
        null,
        false,
        "Pasajes");
  }

  static EntryDraft days(UUID line, String days, boolean valued) {
    return new EntryDraft(
        LedgerKind.IN_KIND_DAYS,
        null,
        line,
        null,
        null,
        LocalDate.of(2026, 6, 1),
        Worth.NONE,
        days == null ? null : new BigDecimal(days),
        valued,
        "Dos expertas en Quetzaltenango");
  }
}
