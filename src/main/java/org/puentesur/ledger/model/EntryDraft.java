package org.puentesur.ledger.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.puentesur.exchange.model.CostCategory;

/**
 * What somebody wants to record, before anything of it is checked.
 *
 * @param receiver the party that gets it, null for none
 * @param line of the plan in force, null outside of it
 * @param activity code in the plan; that of the line where there is one
 * @param category null where the line says it
 * @param worth null of days, which are worth what the plan agreed
 * @param days of experts, null of money
 * @param valued whether days count as money too, at the rate that the signed plan agreed
 */
public record EntryDraft(
    LedgerKind kind,
    UUID receiver,
    UUID line,
    String activity,
    CostCategory category,
    LocalDate on,
    Worth worth,
    BigDecimal days,
    boolean valued,
    String description) {

  /**
   * An amount and what leads it to dollars.
   *
   * @param rate units of the currency for one dollar, null of dollars themselves
   */
  public record Worth(
      BigDecimal amount, String currency, BigDecimal rate, LocalDate rateOn, String rateSource) {

    /** Nothing. */
    public static final Worth NONE = new Worth(null, null, null, null, null);
  }

  public EntryDraft {
    worth = worth == null ? Worth.NONE : worth;
    description = description == null ? "" : description.strip();
    activity = activity == null || activity.isBlank() ? null : activity.strip();
  }
}
