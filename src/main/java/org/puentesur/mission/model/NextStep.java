package org.puentesur.mission.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a mission agreed that a party does next.
 *
 * @param owner the party
 */
public record NextStep(String text, UUID owner, LocalDate due) {}
