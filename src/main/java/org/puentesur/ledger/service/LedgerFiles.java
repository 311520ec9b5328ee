package org.puentesur.ledger.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.puentesur.ledger.service.LedgerService.Shown;
import org.puentesur.platform.file.FileOwner;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/**
 * The documents of entries: read by who reads the entry, added by its party, and kept for good as
 * the entry itself.
 */
@ApplicationScoped
public class LedgerFiles implements FileOwner {

  /** What such files are kept under. */
  public static final String TYPE = "LEDGER_ENTRY";

  @Inject LedgerService ledger;

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public void requireRead(UUID record) {
    ledger.get(record);
  }

  @Override
  public void requireWrite(UUID record) {
    if (!ledger.get(record).own()) {
      throw new NotFound("entry " + record);
    }
  }

  @Override
  public void requireRemove(UUID record) {
    requireWrite(record);
    throw new RuleBroken("file", "file.kept");
  }

  @Override
  public String address(UUID record) {
    Shown shown = ledger.get(record);
    return "/cooperations/" + shown.entered().cooperation().code() + "/ledger/" + record;
  }
}
