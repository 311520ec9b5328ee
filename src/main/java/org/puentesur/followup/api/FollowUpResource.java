package org.puentesur.followup.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.puentesur.followup.model.FollowUp;
import org.puentesur.followup.model.FollowUpState;
import org.puentesur.followup.service.FollowUpQuery;
import org.puentesur.followup.service.FollowUpService;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.api.Paging;
import org.puentesur.platform.api.Paging.Page;
import org.puentesur.platform.api.Versions;

/** What is owed, as far as the caller takes part or follows. */
@Path("follow-ups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FollowUpResource {

  @Inject FollowUpService followUps;

  /** What was done. */
  public record DoneInput(String note) {}

  /** Why it is dropped. */
  public record DropInput(String reason) {}

  @GET
  public Page<FollowUpView> list(
      @QueryParam("state") List<String> state,
      @QueryParam("own") String own,
      @QueryParam("cooperation") String cooperation,
      @BeanParam Paging paging) {
    FollowUpQuery query =
        new FollowUpQuery(
            Constants.all("state", FollowUpState.class, state),
            Boolean.TRUE.equals(Constants.flag("own", own)),
            cooperation,
            null,
            null,
            paging.afterId());
    return paging.page(followUps.list(query, paging.most()), FollowUp::id, this::view);
  }

  @GET
  @Path("{id}")
  public Response get(@PathParam("id") UUID id) {
    // always whole: a day that passes changes where it stands, but not its version
    return answer(followUps.get(id), Response.ok());
  }

  @POST
  public Response open(FollowUpInput input) {
    FollowUp followUp = followUps.open(input.opening());
    return answer(followUp, Response.created(URI.create("/api/v1/follow-ups/" + followUp.id())));
  }

  @POST
  @Path("{id}/done")
  public Response done(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String read, DoneInput input) {
    return answer(followUps.done(id, Versions.read(read), input.note()), Response.ok());
  }

  @POST
  @Path("{id}/drop")
  public Response drop(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String read, DropInput input) {
    return answer(followUps.drop(id, Versions.read(read), input.reason()), Response.ok());
  }

  private FollowUpView view(FollowUp followUp) {
    return FollowUpView.of(followUp, followUps.state(followUp));
  }

  private Response answer(FollowUp followUp, Response.ResponseBuilder response) {
    return response.tag(Integer.toString(followUp.version())).entity(view(followUp)).build();
  }
}
