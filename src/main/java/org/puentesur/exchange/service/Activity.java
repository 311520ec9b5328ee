package org.puentesur.exchange.service;

import java.time.Instant;
import java.util.UUID;
import org.puentesur.exchange.model.Kind;
import org.puentesur.platform.text.Language;

/**
 * Something that happened to an offer or a demand.
 *
 * @param type of the event, such as {@code listing.published}
 * @param title in the language that it was written in
 * @param country ISO 3166-1 alpha-3, of its owner
 */
public record Activity(
    Instant at, String type, Kind kind, UUID id, String title, Language language, String country) {}
