package org.puentesur.lexicon.model;

import java.time.Instant;
import java.util.UUID;

/** A meaning that somebody added to the lexicon. */
public record LexiconAddition(UUID id, Meaning meaning, String addedBy, Instant addedAt) {}
