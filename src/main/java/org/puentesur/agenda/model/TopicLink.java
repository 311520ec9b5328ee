package org.puentesur.agenda.model;

/**
 * A topic's counterpart in another scheme.
 *
 * @param code the other topic's
 * @param relation {@code CLOSE} or {@code RELATED}
 */
public record TopicLink(String code, String scheme, String relation) {}
