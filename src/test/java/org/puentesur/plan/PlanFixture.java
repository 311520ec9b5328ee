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
}
