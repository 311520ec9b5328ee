package org.puentesur.followup.model;

import java.time.LocalDate;
import org.puentesur.platform.text.Language;

/**
 * What is owed by when.
 *
 * @param language in which the text is written
 */
public record Debt(String text, Language language, LocalDate due) {}
