package org.puentesur.journal.model;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened to an object; never changed afterwards.
 *
 * @param type such as {@code listing.published}
 */
public record Event(
    Instant at,
    UUID actor,
    String actorName,
    String type,
    String objectType,
    UUID object,
    UUID institution,
    String country,
    Map<String, String> data) {}
