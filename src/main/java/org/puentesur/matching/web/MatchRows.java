package org.puentesur.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.directory.model.Country;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.matching.model.Assessment;
import org.puentesur.matching.model.MatchAccess;
import org.puentesur.matching.model.Profile;
import org.puentesur.matching.model.Side;
import org.puentesur.matching.model.Suggestion;
import org.puentesur.matching.service.Sentences;
import org.puentesur.matching.service.SentencesFor;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.web.Reader;

/** Puts suggestions into the reader's words. */
@RequestScoped
public class MatchRows {

  @Inject ListingService listings;
  @Inject DirectoryService directory;
  @Inject SentencesFor sentences;
  @Inject CurrentCaller current;
  @Inject Reader reader;

  /** One row a suggestion; {@code of} is the kind of listing that the page belongs to. */
  public List<MatchRow> of(List<Suggestion> suggestions, Kind of) {
    Map<UUID, Institution> owners =
        directory.institutions().stream()
            .collect(Collectors.toMap(Institution::id, Function.identity()));
    Sentences words = sentences.language(reader.getLanguage());
    Map<UUID, Listing> others =
        listings.several(
            suggestions.stream().map(each -> other(each.assessment(), of).id()).toList());
    return suggestions.stream()
        .filter(each -> others.containsKey(other(each.assessment(), of).id()))
        .map(each -> row(each, others.get(other(each.assessment(), of).id()), owners, words))
        .toList();
  }

  private static Profile other(Assessment found, Kind of) {
    return of == Kind.DEMAND ? found.offer() : found.demand();
  }

  private MatchRow row(
      Suggestion suggestion, Listing other, Map<UUID, Institution> owners, Sentences words) {
    Assessment found = suggestion.assessment();
    MatchAccess access = new MatchAccess(current.get());
    Side side = access.side(found.demand(), found.offer()).orElse(null);
    return new MatchRow(
        suggestion,
        other,
        owner(other, owners.get(other.institution())),
        found.parts().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(part -> new MatchRow.Part(part.getKey(), Math.round(100 * part.getValue())))
            .toList(),
        words.of(found.reasons()),
        words.of(found.objections()),
        side,
        side != null && access.binds(side));
  }

  private String owner(Listing listing, Institution owner) {
    Language language = reader.getLanguage();
    String country = Country.name(listing.country(), language);
    return owner == null ? country : owner.names().in(language) + ", " + country;
  }
}
