package org.puentesur.followup.model;

import java.util.Set;
import java.util.UUID;

/**
 * The record that a follow-up is born of, and whose people may read what comes of it.
 *
 * @param cooperation the code of the cooperation that it is about, or null
 * @param parties institutions, one of which owes what follows
 * @param countries ISO 3166-1 alpha-3 codes of those who take part
 */
public record Origin(
    OriginKind kind, UUID id, String cooperation, Set<UUID> parties, Set<String> countries) {

  public Origin {
    parties = Set.copyOf(parties);
    countries = Set.copyOf(countries);
  }
}
