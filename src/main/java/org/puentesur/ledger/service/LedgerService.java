package org.puentesur.ledger.service;

import static org.puentesur.account.model.Role.Names.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_LEAD;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationAccess;
import org.puentesur.cooperation.service.CooperationGate;
import org.puentesur.cooperation.service.CooperationGate.Entered;
import org.puentesur.cooperation.service.Cooperations;
import org.puentesur.ledger.model.EntryDraft;
import org.puentesur.ledger.model.Ledger;
import org.puentesur.ledger.model.LedgerEntry;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/** The ledger of a cooperation: read by all who read that, written by each party for itself. */
@Stateless
public class LedgerService {

  @Inject LedgerEntries entries;
  @Inject Comparisons comparisons;
  @Inject CooperationGate gate;
  @Inject Cooperations cooperations;
  @Inject LedgerNews news;
  @Inject Clock clock;

  /**
   * A page of entries.
   *
   * @param reversed those that were taken back
   */
  public record Listed(List<LedgerEntry> entries, Set<UUID> reversed) {}

  /**
   * An entry with what it belongs to.
   *
   * @param reversal the entry that takes it back, null while there is none
   * @param reversed the entry that it takes back, null where it is none
   */
  public record Shown(
      LedgerEntry entry, LedgerEntry reversal, LedgerEntry reversed, Entered entered) {

    /** Whether the caller takes it back or adds documents, as far as it is theirs to do. */
    public boolean own() {
      return writes(entered) && entry.party().equals(entered.access().party());
    }
  }

  /** A page of a ledger, latest first. */
  @PermitAll
  public Listed list(String code, LedgerFilter filter, int most) {
    List<LedgerEntry> page = entries.page(gate.read(code).cooperation().id(), filter, most);
    return new Listed(page, entries.reversed(page.stream().map(LedgerEntry::id).toList()));
  }

  /** One entry of a cooperation's ledger. */
  @PermitAll
  public Shown get(String code, UUID id) {
    Shown shown = get(id);
    if (!shown.entered().cooperation().code().equals(code)) {
      throw new NotFound("entry " + id);
    }
    return shown;
  }

  /** The same, of whichever cooperation it is. */
  @PermitAll
  public Shown get(UUID id) {
    LedgerEntry entry = entries.find(id).orElseThrow(() -> new NotFound("entry " + id));
    Entered entered = gate.read(entry.cooperation());
    return new Shown(
        entry,
        entries.reversal(id).orElse(null),
        Optional.ofNullable(entry.reverses()).flatMap(entries::find).orElse(null),
        entered);
  }

  /** Whether the caller writes in the ledger now. */
  @PermitAll
  public boolean writes(String code) {
    return writes(gate.read(code));
  }

  private static boolean writes(Entered entered) {
    return entered.access().takesPart() && Ledger.open(entered.cooperation().phase());
  }

  /** The plan that all parties have signed, whose lines entries belong to. */
  @PermitAll
  public PlanContent plan(String code) {
    return comparisons.plan(gate.read(code).cooperation().id());
  }

  /** Records what the caller's party did. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD})
  public LedgerEntry record(String code, EntryDraft draft) {
    Entered entered = entered(code);
    LedgerEntry entry = ledger(entered).record(draft, entered.access().caller());
    entries.add(entry);
    news.recorded(entered, entry);
    return entry;
  }

  /** Takes back what the caller's party recorded, for a reason. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD})
  public LedgerEntry reverse(String code, UUID id, String reason) {
    Entered entered = entered(code);
    Shown shown = get(code, id);
    if (shown.reversal() != null) {
      throw new RuleBroken("reason", "ledger.reversal.twice");
    }
    LedgerEntry back = ledger(entered).reverse(shown.entry(), reason, entered.access().caller());
    entries.add(back);
    news.reversed(entered, back);
    return back;
  }

  // one after the other: numbers have no gaps, and the phase stays as it was checked
  private Entered entered(String code) {
    Entered entered = gate.change(code, CooperationAccess::takesPart);
    cooperations.lock(entered.cooperation());
    return entered;
  }

  private Ledger ledger(Entered entered) {
    Cooperation cooperation = entered.cooperation();
    return new Ledger(
        cooperation,
        entered.access().party(),
        comparisons.plan(cooperation.id()),
        entries.last(cooperation.id()),
        clock.instant());
  }
}
