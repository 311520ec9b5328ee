package org.puentesur.meeting.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.meeting.model.Answer;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.service.PollService;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.api.Versions;
import org.puentesur.platform.problem.RuleBroken;

/** The poll for the date of a meeting. */
@Path("meetings/{id}/poll")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PollResource {

  @Inject PollService polls;

  /** What the caller's institution says to each date. */
  public record BallotInput(List<AnswerInput> answers) {

    Map<Instant, Answer> byStart() {
      Map<Instant, Answer> said = new HashMap<>();
      if (answers != null) {
        answers.forEach(
            each ->
                said.put(
                    moment("answers", each.start()),
                    Constants.one("answers", Answer.class, each.answer())));
      }
      return said;
    }
  }

  /** An answer to one date. */
  public record AnswerInput(String start, String answer) {}

  /** The date that is chosen. */
  public record ChoiceInput(String start) {}

  @GET
  public PollView get(@PathParam("id") UUID id) {
    return PollView.of(polls.of(id));
  }

  @POST
  @Path("answers")
  public PollView say(@PathParam("id") UUID id, BallotInput input) {
    return PollView.of(polls.say(id, input.byStart()));
  }

  @POST
  @Path("choice")
  public Response choose(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String read, ChoiceInput input) {
    Meeting meeting = polls.settle(id, Versions.read(read), moment("start", input.start()));
    return Response.ok(MeetingView.of(meeting)).tag(Integer.toString(meeting.version())).build();
  }

  private static Instant moment(String field, String text) {
    try {
      return Instant.parse(String.valueOf(text));
    } catch (DateTimeException e) {
      throw new RuleBroken(field, "date");
    }
  }
}
