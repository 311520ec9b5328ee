package org.puentesur.mission.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.puentesur.mission.model.Mission;
import org.puentesur.mission.service.MissionPaperService;
import org.puentesur.mission.service.MissionService;
import org.puentesur.platform.api.Paging;
import org.puentesur.platform.api.Paging.Page;
import org.puentesur.platform.api.Versions;

/** Missions of cooperations that the caller takes part in or follows. */
@Path("missions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
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
}
