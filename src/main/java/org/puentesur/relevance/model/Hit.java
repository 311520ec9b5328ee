package org.puentesur.relevance.model;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.platform.text.Language;

/**
 * A text that was found.
 *
 * @param language the language that fits best of those it is said in
 * @param score 0 to 1, the weighted mean of the layers' relative scores
 * @param layers every layer that says something
 * @param shared what both texts speak of, the strongest first
 */
public record Hit(
    UUID id,
    Language language,
    double score,
    Map<Layer, LayerScore> layers,
    List<SharedTerm> shared) {}
