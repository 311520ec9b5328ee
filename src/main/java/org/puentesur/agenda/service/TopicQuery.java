package org.puentesur.agenda.service;

import org.puentesur.agenda.model.Scheme;

/**
 * Which topics to look for.
 *
 * @param scheme null for any
 * @param parent the code above; empty for those at the top, null for any
 * @param after the last one of the page before, null for the first page
 */
public record TopicQuery(Scheme scheme, String parent, String after) {}
