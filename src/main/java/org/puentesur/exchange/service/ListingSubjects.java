package org.puentesur.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.exchange.model.Listing;
import org.puentesur.platform.subject.Subject;
import org.puentesur.platform.subject.SubjectSource;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;

/** Published offers and demands, as people talk about them. */
@ApplicationScoped
public class ListingSubjects implements SubjectSource {

  @Inject ListingService listings;

  @Override
  public Optional<Subject> find(UUID id) {
    return Optional.ofNullable(listings.several(List.of(id)).get(id)).map(ListingSubjects::subject);
  }

  private static Subject subject(Listing listing) {
    Map<Language, String> titles = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      if (listing.content().shownTo(language) == language) {
        titles.put(language, listing.content().in(language).title());
      }
    }
    return new Subject(
        listing.id(),
        listing.institution(),
        new Translations(titles),
        "/" + listing.kind().path() + "/" + listing.id());
  }
}
