package org.puentesur.ledger.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.puentesur.exchange.model.CostCategory;
import org.puentesur.ledger.model.EntryDraft;
import org.puentesur.ledger.model.EntryDraft.Worth;
import org.puentesur.ledger.model.LedgerKind;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.RuleBroken.Violation;

/** An entry as a partner system sends it, for its own institution. */
public record EntryInput(
    String kind,
    UUID receiverId,
    UUID lineId,
    String activity,
    String category,
    String date,
    BigDecimal amount,
    String currency,
    BigDecimal rate,
    String rateDate,
    String rateSource,
    BigDecimal days,
    Boolean valued,
    String description) {

  EntryDraft draft() {
    List<Violation> bad = new ArrayList<>();
    LedgerKind known = read(() -> Constants.oneOrNone("kind", LedgerKind.class, kind), bad);
    CostCategory costs =
        read(() -> Constants.oneOrNone("category", CostCategory.class, category), bad);
    LocalDate on = read(() -> Constants.day("date", date), bad);
    LocalDate rateOn = read(() -> Constants.day("rateDate", rateDate), bad);
    if (!bad.isEmpty()) {
      throw new RuleBroken(bad);
    }
    return new EntryDraft(
        known,
        receiverId,
        lineId,
        activity,
        costs,
        on,
        new Worth(amount, currency, rate, rateOn, rateSource),
        days,
        Boolean.TRUE.equals(valued),
        description);
  }

  private static <T> T read(Supplier<T> reading, List<Violation> bad) {
    try {
      return reading.get();
    } catch (RuleBroken unread) {
      bad.addAll(unread.violations());
      return null;
    }
  }
}
