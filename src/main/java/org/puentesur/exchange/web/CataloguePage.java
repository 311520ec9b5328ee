package org.puentesur.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.State;
import org.puentesur.exchange.service.Facet;
import org.puentesur.exchange.service.Filter;
import org.puentesur.exchange.service.ListingQuery;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.exchange.service.Listings.Counts;
import org.puentesur.exchange.service.Sort;
import org.puentesur.platform.web.Reader;

/** The public catalogue of offers and demands. */
@Named
@RequestScoped
public class CataloguePage {

  private static final int PAGE = 20;

  @Inject ListingService listings;
  @Inject FacetLabels labels;
  @Inject Reader reader;
  @Inject HttpServletRequest request;

  private CatalogueAddress address;
  private Counts counts;
  private List<Listing> found = List.of();
  private boolean more;

  /**
   * A value that narrows the search.
   *
   * @param address of the search with this value taken in, or out if it is in
   */
  public record Choice(String label, long count, boolean chosen, String address) {}

  /** The choices of one facet. */
  public record Group(Facet facet, List<Choice> choices, boolean narrowed) {}

  /** One order with the address of this search in it. */
  public record Order(Sort sort, boolean chosen, String address) {}

  public void load() {
    address =
        new CatalogueAddress(
            Filter.from(
                name ->
                    Arrays.asList(
                        Optional.ofNullable(request.getParameterValues(name))
                            .orElse(new String[0]))),
            parameter("q"),
            sort());
    ListingQuery query =
        new ListingQuery(
            State.PUBLISHED, false, address.text(), address.filter(), address.sort(), after());
    List<Listing> page = listings.list(query, PAGE + 1);
    more = page.size() > PAGE;
    found = more ? page.subList(0, PAGE) : page;
    counts = listings.counts(query);
  }

  public List<Listing> getListings() {
    return found;
  }

  public long getTotal() {
    return counts.total();
  }

  public String getText() {
    return address.text();
  }

  /** What may narrow the search, with how many each value leaves. */
  public List<Group> getGroups() {
    return Arrays.stream(Facet.values())
        .filter(Facet::shown)
        .map(
            facet ->
                new Group(
                    facet,
                    labels.of(facet, counts.of(), address.filter(), reader.getLanguage()).stream()
                        .map(
                            label ->
                                new Choice(
                                    label.text(),
                                    label.count(),
                                    address.filter().of(facet).contains(label.value()),
                                    address.toggled(facet, label.value())))
                        .toList(),
                    !address.filter().of(facet).isEmpty()))
        .filter(group -> !group.choices().isEmpty())
        .toList();
  }

  public List<Order> getOrders() {
    return Arrays.stream(Sort.values())
        .filter(sort -> sort != Sort.RELEVANCE || address.text() != null)
        .map(sort -> new Order(sort, sort == address.sort(), address.sorted(sort)))
        .toList();
  }

  public boolean isNarrowed() {
    return address.filter().narrows() || address.text() != null;
  }

  /** The address of the next page, or null on the last. */
  public String getNext() {
    return more ? address.after(found.get(found.size() - 1).id()) : null;
  }

  private Sort sort() {
    return Arrays.stream(Sort.values())
        .filter(sort -> sort.name().equalsIgnoreCase(parameter("sort")))
        .findFirst()
        .orElse(parameter("q") == null ? Sort.NEWEST : Sort.RELEVANCE);
  }

  private UUID after() {
    String after = parameter("after");
    try {
      return after == null ? null : UUID.fromString(after);
    } catch (IllegalArgumentException notAnId) {
      return null;
    }
  }

  private String parameter(String name) {
    String value = request.getParameter(name);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
