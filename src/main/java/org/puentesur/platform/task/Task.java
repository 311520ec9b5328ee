package org.puentesur.platform.task;

import java.time.Instant;
import org.puentesur.platform.text.Language;

/**
 * Something that a person owes next.
 *
 * @param since when it began to wait
 * @param sentence message key of what is to be done with the subject
 * @param subject what it is about, in its own words
 * @param language of the subject
 * @param address where it is done
 * @param action message key of the button that leads there
 */
public record Task(
    Instant since,
    String sentence,
    String subject,
    Language language,
    String address,
    String action) {}
