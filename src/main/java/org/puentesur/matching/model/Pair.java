package org.puentesur.matching.model;

import java.util.List;
import org.puentesur.relevance.model.SharedTerm;

/**
 * A demand beside an offer.
 *
 * @param nearness how near their texts lie, 0 to 1, comparable between demands
 * @param shared what both texts speak of, strongest first; the demand's word is the query's
 */
public record Pair(Profile demand, Profile offer, double nearness, List<SharedTerm> shared) {}
