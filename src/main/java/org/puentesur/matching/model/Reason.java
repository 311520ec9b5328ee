package org.puentesur.matching.model;

import java.util.List;

/**
 * A sentence that the reader's language completes.
 *
 * @param key the message key
 * @param component what it rests on
 * @param facts topic codes, words, figures or names of constants, as the component says
 */
public record Reason(String key, Component component, List<String> facts) {}
