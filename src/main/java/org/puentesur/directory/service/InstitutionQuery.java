package org.puentesur.directory.service;

import java.util.Set;
import java.util.UUID;
import org.puentesur.directory.model.InstitutionStatus;
import org.puentesur.directory.model.InstitutionType;

/**
 * Which institutions to look for; an empty set does not narrow.
 *
 * @param countries ISO 3166-1 alpha-3 codes
 * @param text part of a name in any language, or of the acronym; null for none
 * @param after the last one of the page before, null for the first page
 */
public record InstitutionQuery(
    Set<String> countries,
    Set<InstitutionType> types,
    Set<InstitutionStatus> statuses,
    String text,
    UUID after) {}
