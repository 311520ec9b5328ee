package org.puentesur.meeting.api;

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
import java.util.UUID;
import org.puentesur.meeting.model.Answer;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.service.MeetingQuery;
import org.puentesur.meeting.service.MeetingService;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.api.Paging;
import org.puentesur.platform.api.Paging.Page;
import org.puentesur.platform.api.Versions;

/** Meetings that the caller calls, is invited to or follows. */
@Path("meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingResource {

  @Inject MeetingService meetings;

  /** What the caller's institution says. */
  public record AnswerInput(String answer) {}

  /** Why a meeting is called off. */
  public record CancelInput(String reason) {}

  @GET
  public Page<MeetingView> list(
      @QueryParam("past") String past,
      @QueryParam("cooperation") String cooperation,
      @BeanParam Paging paging) {
    boolean over = Boolean.TRUE.equals(Constants.flag("past", past));
    MeetingQuery query = new MeetingQuery(over, cooperation, paging.afterId());
    return paging.page(meetings.list(query, paging.most()), Meeting::id, MeetingView::of);
  }

  @GET
  @Path("{id}")
  public Response get(@PathParam("id") UUID id, @Context Request request) {
    Meeting meeting = meetings.get(id);
    return Versions.answer(request, meeting.version(), MeetingView.of(meeting));
  }

  @GET
  @Path("{id}/calendar")
  @Produces("text/calendar")
  public String calendar(@PathParam("id") UUID id) {
    return meetings.calendar(id);
  }

  @POST
  public Response schedule(MeetingInput input) {
    Meeting meeting = meetings.schedule(input.draft());
    return answer(meeting, Response.created(URI.create("/api/v1/meetings/" + meeting.id())));
  }

  @PUT
  @Path("{id}")
  public Response revise(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String read, MeetingInput input) {
    return answer(meetings.revise(id, Versions.read(read), input.draft()), Response.ok());
  }

  @POST
  @Path("{id}/held")
  public Response hold(@PathParam("id") UUID id) {
    return answer(meetings.hold(id), Response.ok());
  }

  @POST
  @Path("{id}/answer")
  public Response answer(@PathParam("id") UUID id, AnswerInput input) {
    Answer said = Constants.one("answer", Answer.class, input.answer());
    return answer(meetings.answer(id, said), Response.ok());
  }

  @POST
  @Path("{id}/cancel")
  public Response cancel(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String read, CancelInput input) {
    int version = Versions.read(read);
    return answer(meetings.cancel(id, version, input.reason()), Response.ok());
  }

  private static Response answer(Meeting meeting, Response.ResponseBuilder response) {
    return response
        .tag(Integer.toString(meeting.version()))
        .entity(MeetingView.of(meeting))
        .build();
  }
}
