package org.puentesur.relevance.model;

/**
 * A word or term of the query and the one of the document that says the same, each as written.
 *
 * @param strength 0 to 1, by the strongest of this pair of texts
 */
public record SharedTerm(String query, String document, double strength) {}
