package org.puentesur.ledger.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.RuleBroken.Violation;

/**
 * The ledger of a cooperation as one of its parties writes in it now.
 *
 * @param plan that all parties have signed, empty while there is none
 * @param last number that was given
 */
public record Ledger(Cooperation cooperation, UUID party, PlanContent plan, int last, Instant now) {

  private static final int LONGEST_DESCRIPTION = 2_000;

  /** Whether anything is recorded in a phase. */
  public static boolean open(Phase phase) {
    return phase == Phase.AGREED || phase == Phase.EXECUTION || phase == Phase.CLOSURE;
  }

  /** Whether an entry of a kind is recorded in a phase: before anything is done, promises only. */
  public static boolean takes(Phase phase, LedgerKind kind) {
    return open(phase) && (phase != Phase.AGREED || kind == LedgerKind.COMMITMENT);
  }

  /** The next entry; refuses with every reason at once. */
  public LedgerEntry record(EntryDraft draft, Caller by) {
    requireOpen(cooperation);
    List<Violation> bad = new ArrayList<>();
    if (draft.kind() == null) {
      bad.add(new Violation("kind", "ledger.kind"));
    } else if (!takes(cooperation.phase(), draft.kind())) {
      bad.add(new Violation("kind", "ledger.kind.agreed"));
    }
    Placement place = Placement.of(draft, party, plan, bad);
    checkReceiver(draft, bad);
    checkDay(draft.on(), bad);
    if (draft.description().length() > LONGEST_DESCRIPTION) {
      bad.add(new Violation("description", "ledger.description.long"));
    }
    Valuation worth = Valuation.of(draft, place.line(), latestToday(), bad);
    if (!bad.isEmpty()) {
      throw new RuleBroken(bad);
    }
    return new LedgerEntry(this, last + 1, draft, place, worth).by(by, now);
  }

  /** The entry that takes another of the party back. */
  public LedgerEntry reverse(LedgerEntry entry, String reason, Caller by) {
    requireOpen(cooperation);
    if (!entry.party().equals(party)) {
      throw new RuleBroken("ledger.other");
    }
    return entry.reversal(last + 1, reason).by(by, now);
  }

  /** Refuses what is written in a phase in which nothing is. */
  public static void requireOpen(Cooperation cooperation) {
    if (!open(cooperation.phase())) {
      throw new RuleBroken("ledger.phase");
    }
  }

  private void checkReceiver(EntryDraft draft, List<Violation> bad) {
    UUID receiver = draft.receiver();
    if (receiver == null) {
      if (draft.kind() == LedgerKind.DISBURSEMENT) {
        bad.add(new Violation("receiver", "ledger.receiver.missing"));
      }
    } else if (receiver.equals(party) || !cooperation.institutions().contains(receiver)) {
      bad.add(new Violation("receiver", "ledger.receiver"));
    }
  }

  private void checkDay(LocalDate day, List<Violation> bad) {
    if (day == null) {
      bad.add(new Violation("date", "ledger.on"));
    } else if (day.isAfter(latestToday())) {
      bad.add(new Violation("date", "ledger.on.future"));
    } else if (day.isBefore(cooperation.openedAt().atOffset(ZoneOffset.MIN).toLocalDate())) {
      bad.add(new Violation("date", "ledger.on.early"));
    }
  }

  // the earliest zone there is: a party further east may be in tomorrow
  private LocalDate latestToday() {
    return now.atOffset(ZoneOffset.MAX).toLocalDate();
  }
}
