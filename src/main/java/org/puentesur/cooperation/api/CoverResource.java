package org.puentesur.cooperation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.puentesur.cooperation.service.CoverService;
import org.puentesur.platform.problem.RuleBroken;

/** Under which agreements a cooperation stands; every answer tells how it is covered then. */
@Path("cooperations/{code}/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CoverResource {

  @Inject CoverService covers;

  /** The agreement that covers it. */
  public record NamedInput(UUID agreementId) {}

  @GET
  public CoverView get(@PathParam("code") String code) {
    return CoverView.of(covers.of(code));
  }

  @POST
  public CoverView name(@PathParam("code") String code, NamedInput input) {
    if (input.agreementId() == null) {
      throw new RuleBroken("agreementId", "value.unknown");
    }
    covers.name(code, input.agreementId());
    return CoverView.of(covers.of(code));
  }

  @DELETE
  @Path("{id}")
  public CoverView drop(@PathParam("code") String code, @PathParam("id") UUID id) {
    covers.drop(code, id);
    return CoverView.of(covers.of(code));
  }
}
