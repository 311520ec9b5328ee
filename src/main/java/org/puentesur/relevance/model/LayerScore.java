package org.puentesur.relevance.model;

/**
 * What one layer says of a hit.
 *
 * @param relative 0 to 1, by the best of this query
 * @param absolute 0 to 1, by what a text could reach at most; comparable between queries
 */
public record LayerScore(double relative, double absolute) {}
