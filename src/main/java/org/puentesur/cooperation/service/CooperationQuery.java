package org.puentesur.cooperation.service;

import java.util.Set;
import org.puentesur.cooperation.model.Phase;

/**
 * Which cooperations to look for; an empty set does not narrow.
 *
 * @param countries ISO 3166-1 alpha-3 codes of participants
 * @param after code of the last one of the page before, null for the first page
 */
public record CooperationQuery(Set<Phase> phases, Set<String> countries, String after) {

  /** All of them. */
  public static final CooperationQuery ALL = new CooperationQuery(Set.of(), Set.of(), null);
}
