package org.puentesur.plan.model;

import java.util.UUID;
import org.puentesur.platform.text.Translations;

/**
 * An institution that takes part, as a plan names it.
 *
 * @param country ISO 3166-1 alpha-3
 */
public record Party(UUID institution, String country, String acronym, Translations names) {}
