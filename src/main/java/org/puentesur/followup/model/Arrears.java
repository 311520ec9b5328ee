package org.puentesur.followup.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What one institution still owes.
 *
 * @param country ISO 3166-1 alpha-3 of the institution
 * @param oldest the earliest date among what is owed
 */
public record Arrears(String country, UUID institution, int open, int overdue, LocalDate oldest) {}
