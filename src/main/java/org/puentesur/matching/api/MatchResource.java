package org.puentesur.matching.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.matching.model.Assessment;
import org.puentesur.matching.model.Suggestion;
import org.puentesur.matching.service.MatchingService;
import org.puentesur.matching.service.Sentences;
import org.puentesur.matching.service.SentencesFor;
import org.puentesur.platform.api.Paging.Page;
import org.puentesur.platform.web.Reader;

/** The offers that fit a demand. */
@Path("matches/{demand}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MatchResource {

  private static final int MOST = 20;

  @Inject MatchingService matching;
  @Inject ListingService listings;
  @Inject SentencesFor sentences;
  @Inject Reader reader;

  /** A match as the API shows it; sentences are in the caller's language. */
  public record MatchView(
      UUID offerId,
      String title,
      int score,
      String state,
      Map<String, Double> parts,
      List<String> reasons,
      List<String> objections) {}

  @GET
  public Page<MatchView> of(@PathParam("demand") UUID demand) {
    Sentences words = sentences.language(reader.getLanguage());
    List<Suggestion> found = matching.ofDemand(demand, MOST);
    Map<UUID, Listing> offers =
        listings.several(found.stream().map(each -> each.assessment().offer().id()).toList());
    return Page.whole(
        found.stream().filter(each -> offers.containsKey(each.assessment().offer().id())).toList(),
        match -> view(match, offers.get(match.assessment().offer().id()), words));
  }

  private MatchView view(Suggestion suggestion, Listing offer, Sentences words) {
    Assessment match = suggestion.assessment();
    Map<String, Double> parts = new TreeMap<>();
    match.parts().forEach((component, value) -> parts.put(component.name(), value));
    return new MatchView(
        offer.id(),
        offer.content().title(),
        match.score(),
        suggestion.state().name(),
        parts,
        words.of(match.reasons()),
        words.of(match.objections()));
  }
}
