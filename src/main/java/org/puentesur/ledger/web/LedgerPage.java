package org.puentesur.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.puentesur.ledger.model.LedgerEntry;
import org.puentesur.ledger.model.LedgerKind;
import org.puentesur.ledger.service.LedgerFilter;
import org.puentesur.ledger.service.LedgerService;
import org.puentesur.ledger.service.LedgerService.Listed;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** The ledger of a cooperation, latest first. */
@Named
@RequestScoped
public class LedgerPage {

  private static final int SHOWN = 30;

  @Inject LedgerService service;
  @Inject Problems problems;

  private String code;
  private String kind;
  private String party;
  private String year;
  private Listed listed;
  private boolean writing;

  public void load() {
    code = RecordId.parameter("code");
    kind = RecordId.parameter("kind");
    party = RecordId.parameter("party");
    year = RecordId.parameter("year");
    try {
      listed = service.list(code, filter(), SHOWN + 1);
      writing = service.writes(code);
    } catch (NotFound | IllegalArgumentException gone) {
      problems.notFound();
    }
  }

  private LedgerFilter filter() {
    String after = RecordId.parameter("after");
    return new LedgerFilter(
        given(kind) ? LedgerKind.valueOf(kind) : null,
        given(party) ? UUID.fromString(party) : null,
        given(year) ? year(year) : null,
        given(after) ? Integer.valueOf(after) : null);
  }

  private static Integer year(String typed) {
    if (!typed.matches("[12][0-9]{3}")) {
      throw new IllegalArgumentException(typed);
    }
    return Integer.valueOf(typed);
  }

  private static boolean given(String value) {
    return value != null && !value.isBlank();
  }

  public String getCode() {
    return code;
  }

  public List<LedgerEntry> getEntries() {
    return listed.entries().subList(0, Math.min(SHOWN, listed.entries().size()));
  }

  /** Whether an entry was taken back. */
  public boolean reversed(LedgerEntry entry) {
    return listed.reversed().contains(entry.id());
  }

  /** The cursor of the next page, null on the last. */
  public Integer getNext() {
    List<LedgerEntry> found = listed.entries();
    return found.size() > SHOWN ? found.get(SHOWN - 1).number() : null;
  }

  /** Whether entries of some kind, party or year are asked for. */
  public boolean isFiltered() {
    return given(kind) || given(party) || given(year);
  }

  /** Whether the reader records for a party now. */
  public boolean isWriting() {
    return writing;
  }

  public LedgerKind[] getKinds() {
    return LedgerKind.values();
  }

  public String getKind() {
    return kind;
  }

  public String getParty() {
    return party;
  }

  public String getYear() {
    return year;
  }
}
