package org.puentesur.exchange.service;

import java.util.UUID;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.State;

/**
 * What to look for; null means any.
 *
 * @param topic a topic code; a chapter stands for its measures too
 * @param own only the caller's institution's
 * @param after the last one of the page before
 */
public record ListingQuery(
    Kind kind, State state, String topic, String text, boolean own, UUID after) {}
