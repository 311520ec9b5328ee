package org.puentesur.ledger.model;

/** What an entry of a ledger tells, named and coded as IATI's transaction types. */
public enum LedgerKind {
  /** A firm promise of money, outgoing commitment: code 2. */
  COMMITMENT("2"),
  /** Money handed to another institution: code 3. */
  DISBURSEMENT("3"),
  /** Money spent on goods and services: code 4. */
  EXPENDITURE("4"),
  /** Days that experts worked without being paid for by others; IATI has no code for quantities. */
  IN_KIND_DAYS(null);

  private final String iati;

  LedgerKind(String iati) {
    this.iati = iati;
  }

  /** The code of IATI's list TransactionType, null where that has none. */
  public String iati() {
    return iati;
  }

  /** Whether it is given in days. */
  public boolean inKind() {
    return this == IN_KIND_DAYS;
  }
}
