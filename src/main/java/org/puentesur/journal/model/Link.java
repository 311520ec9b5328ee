package org.puentesur.journal.model;

import java.util.UUID;

/**
 * One link of the chain beside the event log.
 *
 * @param position its place in the chain, 0 for one not yet sealed
 * @param text the event as {@link Chain#EVENT_TEXT} writes it
 * @param hash the stored hash, null for one not yet sealed
 */
public record Link(long position, UUID event, String text, byte[] hash) {}
