package org.puentesur.cooperation.model;

/**
 * A section of a cooperation's place.
 *
 * @param order where it stands among the others: overview 10, dialogue 20, missions 30, plan 40,
 *     ledger 50, follow-ups 60, documents 70, history 90
 * @param path what its address has after the cooperation's, such as {@code /missions}
 * @param label message key of its name
 */
public record Section(int order, String path, String label) {}
