package org.puentesur.ledger.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.puentesur.ledger.model.LedgerEntry;

/**
 * An entry of a ledger as the API shows it; figures of a reversal are negative.
 *
 * @param iatiType code of IATI's list TransactionType, absent of days
 * @param lineId of the plan, absent outside of it
 * @param amount absent of days that are not valued
 * @param rate dollars for one unit, absent of dollars
 * @param days of experts, absent of money
 * @param dayRate that the plan agreed, absent where days are not valued
 * @param reversesId the entry that it takes back
 * @param reason why it takes that back
 */
public record EntryView(
    UUID id,
    int number,
    String kind,
    String iatiType,
    UUID partyId,
    UUID receiverId,
    UUID lineId,
    String activity,
    String category,
    LocalDate date,
    BigDecimal amount,
    String currency,
    BigDecimal rate,
    LocalDate rateDate,
    String rateSource,
    BigDecimal dollars,
    BigDecimal days,
    BigDecimal dayRate,
    String description,
    String recordedBy,
    Instant recordedAt,
    UUID reversesId,
    String reason,
    boolean reversed) {

  static EntryView of(LedgerEntry entry, boolean reversed) {
    boolean back = entry.reversal();
    boolean money = entry.money() != null;
    boolean rated = entry.rate() != null;
    return new EntryView(
        entry.id(),
        entry.number(),
        entry.kind().name(),
        entry.kind().iati(),
        entry.party(),
        entry.receiver(),
        entry.line(),
        entry.activity(),
        entry.category().name(),
        entry.on(),
        money ? signed(entry.money().amount(), back) : null,
        money ? entry.money().currency().getCurrencyCode() : null,
        rated ? entry.rate().perDollar() : null,
        rated ? entry.rate().on() : null,
        rated ? entry.rate().source() : null,
        money ? signed(entry.dollars().amount(), back) : null,
        signed(entry.days(), back),
        entry.dayRate(),
        entry.description(),
        entry.recorderName(),
        entry.recordedAt(),
        entry.reverses(),
        entry.reason(),
        reversed);
  }

  private static BigDecimal signed(BigDecimal figure, boolean back) {
    return figure == null || !back ? figure : figure.negate();
  }
}
