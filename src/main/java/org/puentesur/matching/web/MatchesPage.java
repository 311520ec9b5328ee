package org.puentesur.matching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.matching.service.MatchService;
import org.puentesur.matching.service.MatchingService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** What fits a demand or an offer, with the reasons and what can be done about it. */
@Named
@RequestScoped
public class MatchesPage {

  private static final int SHOWN = 20;

  @Inject MatchingService matching;
  @Inject MatchService service;
  @Inject ListingService listings;
  @Inject MatchRows rowsOf;
  @Inject Problems problems;

  private Listing listing;
  private List<MatchRow> rows = List.of();
  private final Map<String, String> texts = new HashMap<>();

  // before the view is built, so that a postback finds the buttons that it pressed
  @PostConstruct
  void find() {
    UUID id = RecordId.ofRequest();
    try {
      Listing found = listings.get(id);
      rows =
          rowsOf.of(
              found.kind() == Kind.DEMAND
                  ? matching.ofDemand(id, SHOWN)
                  : matching.ofOffer(id, SHOWN),
              found.kind());
      listing = found;
    } catch (NotFound gone) {
      listing = null;
    }
  }

  public void load() {
    if (listing == null) {
      problems.notFound();
    }
  }

  public void shortlist(MatchRow row) {
    act(() -> service.shortlist(row.demand(), row.offer()));
  }

  public void dismiss(MatchRow row) {
    act(() -> service.dismiss(row.demand(), row.offer(), text(row)));
  }

  public void reconsider(MatchRow row) {
    act(() -> service.reconsider(row.demand(), row.offer()));
  }

  public void invite(MatchRow row) {
    act(() -> service.invite(row.demand(), row.offer(), text(row)));
  }

  public void accept(MatchRow row) {
    act(() -> service.accept(row.demand(), row.offer()));
  }

  public void decline(MatchRow row) {
    act(() -> service.decline(row.demand(), row.offer(), text(row)));
  }

  private void act(Runnable step) {
    if (problems.done(step)) {
      problems.go("/" + listing.kind().path() + "/" + listing.id() + "/matches");
    }
  }

  private String text(MatchRow row) {
    return texts.get(row.id());
  }

  public Listing getListing() {
    return listing;
  }

  public List<MatchRow> getRows() {
    return rows;
  }

  /** Whether the page is a demand's, and the reader sees all that belongs to it. */
  public boolean isWhole() {
    return listing.kind() == Kind.DEMAND && matching.shows(listing);
  }

  /** Whether there are two that may be put side by side. */
  public boolean isComparable() {
    return rows.size() > 1;
  }

  /** How many are still open or agreed. */
  public long getCount() {
    return rows.stream().filter(row -> !row.isOut()).count();
  }

  /** What is written beside a match, by the row's id. */
  public Map<String, String> getTexts() {
    return texts;
  }
}
