package org.puentesur.relevance.model;

import java.util.List;

/**
 * One or several words of a text that the lexicon knows as one, or one word that it does not know.
 *
 * @param words in their order
 * @param surface as it stands in the text
 * @param senses its meanings, the likeliest first; none if the lexicon does not know it
 */
record Term(List<Word> words, String surface, List<Sense> senses) {}
