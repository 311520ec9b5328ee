package org.puentesur.ledger.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.puentesur.account.service.EventLog;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.cooperation.service.CooperationGate.Entered;
import org.puentesur.journal.model.Subject;
import org.puentesur.ledger.model.LedgerEntry;
import org.puentesur.ledger.model.VarianceExplanation;

/** Tells the event log of a cooperation what is written in its ledger. */
@ApplicationScoped
public class LedgerNews {

  @Inject EventLog events;

  void recorded(Entered entered, LedgerEntry entry) {
    tell("ledger.recorded", entered, data(entry));
  }

  void reversed(Entered entered, LedgerEntry entry) {
    Map<String, String> data = data(entry);
    data.put("reverses", entry.reverses().toString());
    data.put("reason", entry.reason());
    tell("ledger.reversed", entered, data);
  }

  void explained(Entered entered, VarianceExplanation explanation) {
    Map<String, String> data = new HashMap<>();
    data.put("line", explanation.line().toString());
    data.put("figures", explanation.figures());
    data.put("reason", explanation.text());
    tell("ledger.explained", entered, data);
  }

  private static Map<String, String> data(LedgerEntry entry) {
    Map<String, String> data = new HashMap<>();
    data.put("entry", entry.id().toString());
    data.put("number", String.valueOf(entry.number()));
    data.put("kind", entry.kind().name());
    if (entry.money() != null) {
      data.put("amount", entry.money().amount().toPlainString());
      data.put("currency", entry.money().currency().getCurrencyCode());
    }
    if (entry.days() != null) {
      data.put("days", entry.days().toPlainString());
    }
    return data;
  }

  private void tell(String type, Entered entered, Map<String, String> data) {
    data.put("code", entered.cooperation().code());
    String country =
        entered.cooperation().parts().stream()
            .filter(part -> part.institution().equals(entered.access().party()))
            .map(Participation::country)
            .findFirst()
            .orElse(null);
    events.tell(
        type,
        new Subject("COOPERATION", entered.cooperation().id(), entered.access().party(), country),
        data);
  }
}
