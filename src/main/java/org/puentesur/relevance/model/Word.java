package org.puentesur.relevance.model;

/**
 * A word that carries meaning, where it stands in a text.
 *
 * @param start where it begins in the text
 * @param end where it ends
 */
record Word(Form form, int start, int end) {}
