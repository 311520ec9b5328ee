package org.puentesur.exchange.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.State;
import org.puentesur.exchange.service.Facet;
import org.puentesur.exchange.service.Filter;
import org.puentesur.exchange.service.ListingQuery;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.exchange.service.Sort;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.problem.RuleBroken;

/** Offers and demands. */
@Path("{path:offers|demands}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ListingResource {

  private static final int LARGEST_PAGE = 100;

  @Inject ListingService listings;

  @PathParam("path")
  String path;

  /**
   * A page of a list.
   *
   * @param next the cursor of the next page, null on the last
   */
  public record Page(List<ListingView> items, UUID next) {}

  @GET
  @Operation(summary = "A page of what you may read; every filter may be repeated")
  public Page list(
      @QueryParam("topic") List<String> topic,
      @QueryParam("country") List<String> country,
      @QueryParam("language") List<String> language,
      @QueryParam("modality") List<String> modality,
      @QueryParam("population") List<String> population,
      @QueryParam("q") String text,
      @QueryParam("state") String state,
      @QueryParam("sort") @DefaultValue("NEWEST") String sort,
      @QueryParam("after") UUID after,
      @QueryParam("size") @DefaultValue("20") int size) {
    int most = Math.max(1, Math.min(size, LARGEST_PAGE));
    Filter filter =
        new Filter(
            Map.of(
                Facet.KIND, List.of(kind().name()),
                Facet.TOPIC, topic,
                Facet.COUNTRY, country,
                Facet.LANGUAGE, language,
                Facet.MODALITY, modality,
                Facet.POPULATION, population));
    ListingQuery query =
        new ListingQuery(
            state == null ? null : Constants.one("state", State.class, state),
            false,
            text == null || text.isBlank() ? null : text,
            filter,
            Constants.one("sort", Sort.class, sort),
            after);
    List<Listing> found = listings.list(query, most + 1);
    boolean more = found.size() > most;
    List<Listing> page = more ? found.subList(0, most) : found;
    return new Page(
        page.stream().map(ListingView::of).toList(), more ? page.get(most - 1).id() : null);
  }

  @GET
  @Path("{id}")
  public Response get(@PathParam("id") UUID id) {
    return answer(listings.get(id), Response.ok());
  }

  @POST
  public Response draft(ListingInput input) {
    Listing listing = listings.draft(kind(), input.content(kind()));
    return answer(listing, Response.created(URI.create("/api/v1/" + path + "/" + listing.id())));
  }

  @PUT
  @Path("{id}")
  public Response revise(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String version, ListingInput input) {
    if (version == null || !version.matches("\"\\d+\"")) {
      throw new RuleBroken("If-Match", "version.missing");
    }
    int read = Integer.parseInt(version.substring(1, version.length() - 1));
    return answer(listings.revise(id, read, input.content(kind())), Response.ok());
  }

  @POST
  @Path("{id}/submit")
  @Consumes(MediaType.WILDCARD)
  public Response submit(@PathParam("id") UUID id) {
    return answer(listings.submit(id), Response.ok());
  }

  private Kind kind() {
    return path.equals("offers") ? Kind.OFFER : Kind.DEMAND;
  }

  private static Response answer(Listing listing, Response.ResponseBuilder response) {
    return response
        .tag(Integer.toString(listing.version()))
        .entity(ListingView.of(listing))
        .build();
  }
}
