package org.puentesur.mission.api;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.puentesur.mission.api.MissionInput.CancelInput;
import org.puentesur.mission.api.MissionInput.ReportInput;
import org.puentesur.mission.model.Cost;
import org.puentesur.mission.model.Mission;
import org.puentesur.mission.model.MissionPlan;
import org.puentesur.mission.service.MissionPaperService;
import org.puentesur.mission.service.MissionService;
import org.puentesur.platform.api.Paging;
import org.puentesur.platform.api.Paging.Page;
import org.puentesur.platform.api.Versions;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/** Missions of cooperations that the caller takes part in or follows: read, planned, led on. */
@Path("missions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MissionResource {

  @Inject MissionService missions;
  @Inject MissionPaperService papers;

  @GET
  public Page<MissionView> list(
      @QueryParam("cooperation") String cooperation, @BeanParam Paging paging) {
    return paging.page(
        missions.list(cooperation, paging.afterId(), paging.most()), Mission::id, MissionView::of);
  }

  @GET
  @Path("{id}")
  public Response get(@PathParam("id") UUID id, @Context Request request) {
    Mission mission = missions.get(id).mission();
    return Versions.answer(request, mission.version(), MissionView.of(mission));
  }

  @GET
  @Path("{id}/calendar")
  @Produces("text/calendar")
  public String calendar(@PathParam("id") UUID id) {
    return papers.calendar(id);
  }

  @POST
  public Response plan(MissionInput input) {
    Mission mission = planned(input.cooperation(), input.plan());
    return answer(mission, Response.created(URI.create("/api/v1/missions/" + mission.id())));
  }

  // the code stands in the body: one that there is not for the caller is a value like others
  private Mission planned(String cooperation, MissionPlan plan) {
    try {
      return missions.plan(cooperation, plan);
    } catch (NotFound unknown) {
      throw new RuleBroken("cooperation", "value.unknown");
    }
  }

  @PUT
  @Path("{id}")
  public Response revise(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String read, MissionInput input) {
    return answer(missions.revise(id, Versions.read(read), input.plan()), Response.ok());
  }

  /** Agrees for the caller's institution to the mission as it is planned. */
  @POST
  @Path("{id}/confirmation")
  public Response confirm(@PathParam("id") UUID id, @HeaderParam("If-Match") String read) {
    return answer(missions.confirm(id, Versions.read(read)), Response.ok());
  }

  @POST
  @Path("{id}/held")
  public Response hold(@PathParam("id") UUID id, @HeaderParam("If-Match") String read) {
    return answer(missions.hold(id, Versions.read(read)), Response.ok());
  }

  @POST
  @Path("{id}/report")
  public Response report(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String read, ReportInput input) {
    int version = Versions.read(read);
    List<Cost> spent = input.spent(missions.get(id).mission().plan().costs());
    return answer(missions.report(id, version, input.report(), spent), Response.ok());
  }

  @POST
  @Path("{id}/cancellation")
  public Response cancel(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String read, CancelInput input) {
    return answer(missions.cancel(id, Versions.read(read), input.reason()), Response.ok());
  }

  private static Response answer(Mission mission, Response.ResponseBuilder response) {
    return response
        .tag(Integer.toString(mission.version()))
        .entity(MissionView.of(mission))
        .build();
  }
}
