package org.puentesur.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.matching.model.Component;
import org.puentesur.matching.service.MatchingService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** Some matches of a demand or an offer side by side. */
@Named
@RequestScoped
public class ComparePage {

  private static final int LOOKED_AT = 20;
  private static final int SIDE_BY_SIDE = 4;

  @Inject MatchingService matching;
  @Inject ListingService listings;
  @Inject MatchRows rowsOf;
  @Inject Problems problems;

  private Listing listing;
  private List<MatchRow> rows = List.of();

  public void load() {
    UUID id = RecordId.ofRequest();
    try {
      listing = listings.get(id);
      Set<String> chosen = chosen();
      rows =
          rowsOf
              .of(
                  listing.kind() == Kind.DEMAND
                      ? matching.ofDemand(id, LOOKED_AT)
                      : matching.ofOffer(id, LOOKED_AT),
                  listing.kind())
              .stream()
              .filter(row -> chosen.contains(row.id()))
              .limit(SIDE_BY_SIDE)
              .toList();
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  private static Set<String> chosen() {
    String[] with =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .getOrDefault("with", new String[0]);
    return Arrays.stream(with).collect(Collectors.toSet());
  }

  public Listing getListing() {
    return listing;
  }

  public List<MatchRow> getRows() {
    return rows;
  }

  /** What the scores are made of, as far as one of those compared has it. */
  public List<Component> getComponents() {
    return Arrays.stream(Component.values())
        .filter(each -> rows.stream().anyMatch(row -> row.percent(each) != null))
        .toList();
  }
}
