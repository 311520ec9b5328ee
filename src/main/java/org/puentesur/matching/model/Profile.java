package org.puentesur.matching.model;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.puentesur.exchange.model.Capacity;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.Modality;
import org.puentesur.exchange.model.PopulationGroup;
import org.puentesur.exchange.model.TerritorialLevel;
import org.puentesur.platform.text.Language;

/**
 * What matching goes by of an offer or a demand, its texts apart; small enough to be held by the
 * hundred thousand.
 *
 * @param country ISO 3166-1 alpha-3
 * @param yearlyExchanges how many an offer can carry in a year, null where nothing is said
 */
public record Profile(
    UUID id,
    Kind kind,
    UUID institution,
    String country,
    Set<String> topics,
    Set<Modality> modalities,
    Set<Language> languages,
    Set<PopulationGroup> groups,
    TerritorialLevel level,
    LocalDate from,
    LocalDate to,
    Integer yearlyExchanges) {

  /** The profile of a listing as it stands. */
  public static Profile of(Listing listing) {
    Content content = listing.content();
    return new Profile(
        listing.id(),
        listing.kind(),
        listing.institution(),
        listing.country(),
        content.topics(),
        content.modalities(),
        content.workLanguages(),
        content.populationGroups(),
        content.territorialLevel(),
        content.from(),
        content.to(),
        content.specifics() instanceof Capacity capacity ? capacity.yearlyExchanges() : null);
  }
}
