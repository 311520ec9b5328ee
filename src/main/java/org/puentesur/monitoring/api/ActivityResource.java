package org.puentesur.monitoring.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.puentesur.monitoring.model.ActivityState;
import org.puentesur.monitoring.model.ActivityUpdate;
import org.puentesur.monitoring.service.ActivityService;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.api.Paging.Page;

/** How the activities of a cooperation's signed plan go on. */
@Path("cooperations/{code}/activities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActivityResource {

  @Inject ActivityService activities;

  @PathParam("code")
  String code;

  /** How an activity goes on; the note is the reason where it is dropped. */
  public record UpdateInput(String state, String on, String note) {}

  @GET
  public Page<ActivityView> list() {
    return Page.whole(activities.list(code), ActivityView::of);
  }

  @POST
  @Path("{id}/updates")
  public ActivityView update(@PathParam("id") UUID id, UpdateInput input) {
    return ActivityView.of(
        activities.tell(
            code,
            id,
            new ActivityUpdate.Said(
                Constants.one("state", ActivityState.class, input.state()),
                Constants.day("on", input.on()),
                input.note())));
  }
}
