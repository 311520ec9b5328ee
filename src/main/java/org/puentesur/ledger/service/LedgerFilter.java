package org.puentesur.ledger.service;

import java.util.UUID;
import org.puentesur.ledger.model.LedgerKind;

/**
 * Which entries of a ledger are asked for.
 *
 * @param kind null for every one
 * @param party null for every one
 * @param year null for every one
 * @param after the number of the last entry that one has, null for the first page
 */
public record LedgerFilter(LedgerKind kind, UUID party, Integer year, Integer after) {

  /** All, from the latest. */
  public static final LedgerFilter ALL = new LedgerFilter(null, null, null, null);
}
