package org.puentesur.exchange.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.platform.api.Paging;
import org.puentesur.platform.api.Paging.Page;
import org.puentesur.platform.api.Versions;

/** Offers and demands. */
@Path("{path:offers|demands}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ListingResource {

  @Inject ListingService listings;

  @PathParam("path")
  String path;

  @GET
  public Page<ListingView> list(@BeanParam ListingFilter filter, @BeanParam Paging paging) {
    return paging.page(
        listings.list(filter.query(kind(), paging.afterId()), paging.most()),
        Listing::id,
        ListingView::of);
  }

  @GET
  @Path("{id}")
  public Response get(@PathParam("id") UUID id, @Context Request request) {
    Listing listing = listings.get(kind(), id);
    return Versions.answer(request, listing.version(), ListingView.of(listing));
  }

  @POST
  public Response draft(ListingInput input) {
    Listing listing = listings.draft(kind(), input.content(kind()));
    return answer(listing, Response.created(URI.create("/api/v1/" + path + "/" + listing.id())));
  }

  @PUT
  @Path("{id}")
  public Response revise(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String read, ListingInput input) {
    listings.get(kind(), id);
    int version = Versions.read(read);
    return answer(listings.revise(id, version, input.content(kind())), Response.ok());
  }

  @POST
  @Path("{id}/submit")
  @Consumes(MediaType.WILDCARD)
  public Response submit(@PathParam("id") UUID id) {
    listings.get(kind(), id);
    return answer(listings.submit(id), Response.ok());
  }

  private Kind kind() {
    return Kind.ofPath(path);
  }

  private static Response answer(Listing listing, Response.ResponseBuilder response) {
    return response
        .tag(Integer.toString(listing.version()))
        .entity(ListingView.of(listing))
        .build();
  }
}
