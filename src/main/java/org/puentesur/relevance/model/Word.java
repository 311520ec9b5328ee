package org.puentesur.relevance.model;

/**
 * A word that carries meaning, as it stands in a text.
 *
 * @param surface as written
 * @param stem without the inflection of nouns, without accents
 * @param root without the inflection of verbs either, shorter and less sure
 * @param start where it begins in the text
 * @param end where it ends
 */
public record Word(String surface, String stem, String root, int start, int end) {}
