package org.puentesur.directory.service;

import java.util.Set;
import java.util.UUID;
import org.puentesur.directory.model.AgreementStatus;

/**
 * Which agreements to look for; an empty set does not narrow.
 *
 * @param countries ISO 3166-1 alpha-3 codes of parties
 * @param topics codes that it covers
 * @param after the last one of the page before, null for the first page
 */
public record AgreementQuery(
    Set<String> countries, Set<AgreementStatus> statuses, Set<String> topics, UUID after) {}
