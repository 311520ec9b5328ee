package org.puentesur.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.puentesur.account.model.Caller;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.directory.model.Institution;
import org.puentesur.exchange.model.CostCategory;
import org.puentesur.ledger.model.EntryDraft;
import org.puentesur.ledger.model.EntryDraft.Worth;
import org.puentesur.ledger.model.Ledger;
import org.puentesur.ledger.model.LedgerEntry;
import org.puentesur.ledger.model.LedgerKind;
import org.puentesur.ledger.service.LedgerEntries;

/** What two institutions of the demo have promised, given and spent under their plan. */
@ApplicationScoped
class DemoLedger {

  @Inject LedgerEntries entries;
  @Inject DemoChronicle chronicle;

  /** One entry; its line by the plan's key, its day counted back from today. */
  public static class EntryRow {
    public String party;
    public String kind;
    public String line;
    public String activity;
    public String category;
    public int ago;
    public BigDecimal days;
    public boolean valued;
    public BigDecimal amount;
    public String currency;
    public BigDecimal rate;
    public String source;
    public String description;
    public String back;
  }

  void load(Cooperation cooperation, Map<String, Institution> all, DemoPlan.Signed plan) {
    for (EntryRow row : DemoFile.read("ledger.json", EntryRow[].class)) {
      Caller by = chronicle.lead(all.get(row.party));
      LedgerEntry entry = ledger(cooperation, by, plan, row.ago).record(draft(row, plan), by);
      keep(cooperation, by, "ledger.recorded", entry, row.ago);
      if (row.back != null) {
        keep(
            cooperation,
            by,
            "ledger.reversed",
            ledger(cooperation, by, plan, row.ago).reverse(entry, row.back, by),
            row.ago);
      }
    }
  }

  private Ledger ledger(Cooperation cooperation, Caller by, DemoPlan.Signed plan, int ago) {
    return new Ledger(
        cooperation,
        by.institution(),
        plan.content(),
        entries.last(cooperation.id()),
        chronicle.ago(ago));
  }

  private EntryDraft draft(EntryRow row, DemoPlan.Signed plan) {
    Worth worth =
        row.amount == null
            ? Worth.NONE
            : new Worth(row.amount, row.currency, row.rate, chronicle.day(row.ago), row.source);
    return new EntryDraft(
        LedgerKind.valueOf(row.kind),
        null,
        row.line == null ? null : plan.byKey().get(row.line),
        row.activity,
        row.category == null ? null : CostCategory.valueOf(row.category),
        chronicle.day(row.ago),
        worth,
        row.days,
        row.valued,
        row.description);
  }

  private void keep(Cooperation cooperation, Caller by, String type, LedgerEntry entry, int ago) {
    entries.add(entry);
    Map<String, String> data = new HashMap<>();
    data.put("entry", entry.id().toString());
    data.put("number", String.valueOf(entry.number()));
    data.put("kind", entry.kind().name());
    chronicle.tell(ago, by, type, cooperation, data);
  }
}
