package org.puentesur.ledger.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.puentesur.ledger.model.LedgerEntry;
import org.puentesur.ledger.service.LedgerFiles;
import org.puentesur.ledger.service.LedgerService;
import org.puentesur.ledger.service.LedgerService.Shown;
import org.puentesur.plan.model.BudgetLine;
import org.puentesur.platform.file.FileService;
import org.puentesur.platform.file.StoredFile;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** One entry of a ledger with its documents; its party takes it back here. */
@Named
@ViewScoped
public class EntryPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject transient LedgerService service;
  @Inject transient FileService fileService;
  @Inject LedgerNames names;
  @Inject Problems problems;

  private UUID id;
  private String code;
  private String reason;
  private transient Shown shown;

  public void load() {
    id = RecordId.ofRequest();
    code = RecordId.parameter("code");
    try {
      shown = service.get(code, id);
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  public void reverse() {
    problems.done(
        () -> {
          LedgerEntry back = service.reverse(code, id, reason);
          problems.go(getLedger() + "/" + back.id() + "?done=ledger.reversed");
        });
  }

  /** The address of the ledger. */
  public String getLedger() {
    return "/cooperations/" + code + "/ledger";
  }

  public LedgerEntry getEntry() {
    return shown().entry();
  }

  /** The entry that takes this one back, null while there is none. */
  public LedgerEntry getReversal() {
    return shown().reversal();
  }

  /** The entry that this one takes back, null where it is none. */
  public LedgerEntry getReversed() {
    return shown().reversed();
  }

  /** Whether the reader adds documents. */
  public boolean isOwn() {
    return shown().own();
  }

  /** Whether the reader takes it back. */
  public boolean isReversible() {
    return shown().own() && shown().reversal() == null && !shown().entry().reversal();
  }

  /** What the plan in force calls its line; a dash where that has none of it any more. */
  public String getLine() {
    return service.plan(code).budget().stream()
        .filter(line -> line.row().line().equals(getEntry().line()))
        .findFirst()
        .map((BudgetLine line) -> names.line(line))
        .orElse("—");
  }

  public List<StoredFile> getFiles() {
    return fileService.of(LedgerFiles.TYPE, id);
  }

  private Shown shown() {
    if (shown == null) {
      shown = service.get(code, id);
    }
    return shown;
  }

  public UUID getId() {
    return id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
