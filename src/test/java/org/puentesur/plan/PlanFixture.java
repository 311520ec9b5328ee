package org.puentesur.plan;

import static org.puentesur.plan.model.PlanColumn.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.plan.model.Parties;
import org.puentesur.plan.model.Party;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.model.PlanRow;
import org.puentesur.plan.model.PlanSection;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;

/** Two parties and a small plan that is whole and balanced. */
public final class PlanFixture {

  public static final UUID GIVING = UUID.fromString("0193a000-0000-7000-8000-000000000001");
  public static final UUID RECEIVING = UUID.fromString("0193a000-0000-7000-8000-000000000002");

  public static final Parties PARTIES =
      new Parties(List.of(party(GIVING, "COL", "MSPS"), party(RECEIVING, "GTM", "MSPAS")));

  private PlanFixture() {}

  private static Party party(UUID id, String country, String acronym) {
    return new Party(
        id, country, acronym, new Translations(Map.of(Language.ES, "Ministerio de " + country)));
  }

  public static Caller lead(UUID institution, String country) {
    return new Caller(
        UUID.randomUUID(),
        "Lead of " + country,
        Set.of(Role.INSTITUTION_LEAD),
        institution,
        Set.of(country),
        Language.ES);
  }

  /** A whole plan of one activity of ten expert-days. */
  public static PlanContent whole(UUID giving, UUID receiving) {
    return new PlanContent(
        List.of(
            PlanRow.of(
                UUID.randomUUID(),
                PlanSection.RESULTS,
                Map.of(CODE, "P1", LEVEL, "OUTPUT", STATEMENT, "Servicios amigables")),
            PlanRow.of(
                UUID.randomUUID(),
                PlanSection.INDICATORS,
                Map.of(RESULT, "P1", NAME, "Centros", BASELINE, "0", TARGETS, "2027=40")),
            PlanRow.of(
                UUID.randomUUID(),
                PlanSection.ACTIVITIES,
                Map.of(
                    CODE, "A1",
                    OUTPUT, "P1",
                    TITLE, "Misión de expertos",
                    STARTS, "2027-02-01",
                    ENDS, "2027-03-15",
                    RESPONSIBLE, giving.toString(),
                    EXPERT_DAYS, "10")),
            PlanRow.of(
                UUID.randomUUID(),
                PlanSection.BUDGET,
                Map.of(
                    ACTIVITY, "A1",
                    CATEGORY, "EXPERT_TIME",
                    FUNDER, giving.toString(),
                    FUNDING, "IN_KIND",
                    DAYS, "10")),
            PlanRow.of(
                UUID.randomUUID(),
                PlanSection.BUDGET,
                Map.of(
                    ACTIVITY, "A1",
                    CATEGORY, "TRAVEL",
                    DESCRIPTION, "=HYPERLINK(\"http://example.org\")",
                    FUNDER, receiving.toString(),
                    FUNDING, "CASH",
                    AMOUNT, "12345.67",
                    CURRENCY, "GTQ"))));
  }

  /** Lines of fixed ids with what spreadsheets like to take for something else. */
  public static PlanContent delicate() {
    return new PlanContent(
        List.of(
            row(1, PlanSection.RESULTS, Map.of(CODE, "007", STATEMENT, "=1+1", LEVEL, "OUTPUT")),
            row(2, PlanSection.RESULTS, Map.of(CODE, "1e5", STATEMENT, "@SUM(A1)", PARENT, "007")),
            row(
                3,
                PlanSection.INDICATORS,
                Map.of(NAME, "-1", BASELINE, "12.5", TARGETS, "2027=40; 2028=80.25", UNIT, "TRUE")),
            row(
                4,
                PlanSection.ACTIVITIES,
                Map.of(
                    CODE, "A1",
                    TITLE, "2027-01-01",
                    STARTS, "2027-02-28",
                    RESPONSIBLE, GIVING.toString(),
                    EXPERT_DAYS, "10.25")),
            row(
                5,
                PlanSection.BUDGET,
                Map.of(
                    AMOUNT, "45000.1",
                    CURRENCY, "GTQ",
                    CATEGORY, "TRAVEL",
                    RATE, "7.65123",
                    RATE_DATE, "2026-11-02",
                    DESCRIPTION, "línea «ñ» 日本",
                    YEAR, "2027")),
            row(
                6,
                PlanSection.RISKS,
                Map.of(RISK, "+1", LIKELIHOOD, "HIGH", OWNER, RECEIVING.toString()))));
  }

  private static PlanRow row(int id, PlanSection section, Map<PlanColumn, String> cells) {
    return PlanRow.of(new UUID(0x0193a00000007000L, 0x8000000000000000L + id), section, cells);
  }
}
