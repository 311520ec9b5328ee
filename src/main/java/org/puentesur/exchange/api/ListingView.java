package org.puentesur.exchange.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.Listing;
import org.puentesur.platform.text.Language;

/** An offer or a demand as the API shows it. */
public record ListingView(
    UUID id,
    String kind,
    String state,
    UUID institutionId,
    String country,
    String language,
    String title,
    String summary,
    String description,
    List<String> topics,
    List<String> modalities,
    List<String> workLanguages,
    List<String> populationGroups,
    String territorialLevel,
    LocalDate from,
    LocalDate to,
    String visibility,
    Instant changedAt) {

  public static ListingView of(Listing listing) {
    Content content = listing.content();
    return new ListingView(
        listing.id(),
        listing.kind().name(),
        listing.state().name(),
        listing.institution(),
        listing.country(),
        content.language().tag(),
        content.title(),
        content.summary(),
        content.description(),
        content.topics().stream().sorted().toList(),
        names(content.modalities()),
        content.workLanguages().stream().map(Language::tag).sorted().toList(),
        names(content.populationGroups()),
        content.territorialLevel().name(),
        content.from(),
        content.to(),
        content.visibility().name(),
        listing.changedAt());
  }

  private static List<String> names(Set<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).sorted().toList();
  }
}
