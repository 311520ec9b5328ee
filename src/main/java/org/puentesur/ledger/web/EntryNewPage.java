package org.puentesur.ledger.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.puentesur.ledger.model.LedgerEntry;
import org.puentesur.ledger.model.LedgerKind;
import org.puentesur.ledger.service.LedgerService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** Where a party records an entry. */
@Named
@ViewScoped
public class EntryNewPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject transient LedgerService service;
  @Inject Problems problems;

  private String code;
  private LedgerForm form;

  public void load() {
    code = RecordId.parameter("code");
    String kind = RecordId.parameter("kind");
    try {
      if (!service.writes(code)) {
        problems.notFound();
      }
      form = new LedgerForm(kind == null ? LedgerKind.COMMITMENT : LedgerKind.valueOf(kind));
    } catch (NotFound | IllegalArgumentException gone) {
      problems.notFound();
    }
  }

  public void save() {
    problems.done(
        () -> {
          LedgerEntry entry = service.record(code, form.draft());
          problems.go("/cooperations/" + code + "/ledger/" + entry.id() + "?done=ledger.recorded");
        });
  }

  public String getCode() {
    return code;
  }

  public LedgerForm getForm() {
    return form;
  }
}
