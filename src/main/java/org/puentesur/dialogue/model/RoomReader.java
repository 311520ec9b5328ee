package org.puentesur.dialogue.model;

import java.util.UUID;

/**
 * Somebody who reads a room, as its other readers know them: never by their address.
 *
 * @param institution acronym of their institution, null for an office
 * @param country of that institution
 * @param kind why they read it, null where they do not yet
 */
public record RoomReader(
    UUID id, String name, String institution, String country, ReaderKind kind) {}
