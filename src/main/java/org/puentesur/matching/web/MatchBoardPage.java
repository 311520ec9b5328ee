package org.puentesur.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.puentesur.account.web.Menu;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.State;
import org.puentesur.exchange.service.Facet;
import org.puentesur.exchange.service.Filter;
import org.puentesur.exchange.service.ListingQuery;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.matching.model.MatchState;
import org.puentesur.matching.model.Suggestion;
import org.puentesur.matching.service.MatchingService;
import org.puentesur.platform.web.Problems;

/** How each of the reader's demands and offers stands with what fits it. */
@Named
@RequestScoped
public class MatchBoardPage {

  private static final int SHOWN = 100;
  private static final int COUNTED = 20;

  @Inject MatchingService matching;
  @Inject ListingService listings;
  @Inject Menu menu;
  @Inject Problems problems;

  private final List<Line> lines = new ArrayList<>();

  /**
   * One demand or offer.
   *
   * @param fits how many of the best twenty are not ruled out
   * @param best the best score, 0 where nothing fits
   */
  public record Line(Listing listing, long fits, int best, long invited, long accepted) {}

  public void load() {
    if (!menu.isEditor() && !menu.isFacilitator()) {
      problems.notFound();
      return;
    }
    add(Kind.DEMAND);
    if (menu.isEditor()) {
      add(Kind.OFFER);
    }
  }

  private void add(Kind kind) {
    ListingQuery query =
        ListingQuery.in(State.PUBLISHED).narrowed(Filter.NONE.only(Facet.KIND, kind.name()));
    listings.list(menu.isEditor() ? query.ownOnly() : query, SHOWN).stream()
        .filter(matching::shows)
        .map(this::line)
        .forEach(lines::add);
  }

  private Line line(Listing listing) {
    List<Suggestion> found =
        listing.kind() == Kind.DEMAND
            ? matching.ofDemand(listing.id(), COUNTED)
            : matching.ofOffer(listing.id(), COUNTED);
    List<Suggestion> open =
        found.stream().filter(each -> each.state() != MatchState.DISMISSED).toList();
    return new Line(
        listing,
        open.size(),
        open.stream().mapToInt(each -> each.assessment().score()).max().orElse(0),
        count(open, MatchState.INVITED),
        count(open, MatchState.ACCEPTED));
  }

  private static long count(List<Suggestion> found, MatchState state) {
    return found.stream().filter(each -> each.state() == state).count();
  }

  public List<Line> getLines() {
    return lines;
  }
}
