package org.puentesur.relevance.model;

/**
 * One meaning of a term.
 *
 * @param rank how far back the term stands among those that say it: 0 is the usual one
 */
record Sense(Concept concept, int rank) {}
