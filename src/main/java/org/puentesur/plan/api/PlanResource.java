package org.puentesur.plan.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.List;
import java.util.UUID;
import org.puentesur.plan.model.PlanComment;
import org.puentesur.plan.model.PlanVersion;
import org.puentesur.plan.service.PlanCommentService;
import org.puentesur.plan.service.PlanDraftService;
import org.puentesur.plan.service.PlanService;
import org.puentesur.platform.api.Versions;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/** The plan of a cooperation: read, drafted, proposed, commented on; only people sign. */
@Path("cooperations/{code}/plan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanResource {

  @Inject PlanService plans;
  @Inject PlanDraftService drafts;
  @Inject PlanCommentService commenting;

  /** All lines of a draft. */
  public record DraftInput(List<LineView> lines) {}

  /** What is proposed and why. */
  public record ProposalInput(String reason) {}

  /** What there is to say of a line, or of the whole where it is null. */
  public record CommentInput(UUID line, String text) {}

  @GET
  public PlanView get(@PathParam("code") String code) {
    List<PlanComment> comments = plans.comments(code);
    return new PlanView(
        code,
        plans.proposals(code).stream().map(VersionView::of).toList(),
        comments.stream().map(CommentView::of).toList(),
        comments.stream().filter(PlanComment::open).count());
  }

  @GET
  @Path("versions/{number}")
  public VersionView version(@PathParam("code") String code, @PathParam("number") int number) {
    return VersionView.of(plans.proposal(code, number));
  }

  @POST
  @Path("versions/{number}/comments")
  public Response comment(
      @PathParam("code") String code, @PathParam("number") int number, CommentInput input) {
    PlanComment said = commenting.comment(code, number, input.line(), input.text());
    return Response.status(Response.Status.CREATED).entity(CommentView.of(said)).build();
  }

  @GET
  @Path("draft")
  public Response draft(@PathParam("code") String code, @Context Request request) {
    PlanVersion draft = plans.draft(code).orElseThrow(() -> new NotFound("draft of " + code));
    return Versions.answer(
        request, draft.version(), VersionView.draft(draft, plans.draftContent(code)));
  }

  @POST
  @Path("draft")
  public Response start(@PathParam("code") String code) {
    return answer(code, drafts.start(code));
  }

  @PUT
  @Path("draft")
  public Response replace(
      @PathParam("code") String code, @HeaderParam("If-Match") String read, DraftInput input) {
    int version = Versions.read(read);
    if (input.lines() == null || input.lines().contains(null)) {
      throw new RuleBroken("lines", "value.unknown");
    }
    return answer(
        code, drafts.replace(code, version, input.lines().stream().map(LineView::row).toList()));
  }

  private Response answer(String code, PlanVersion draft) {
    return Response.ok(VersionView.draft(draft, plans.draftContent(code)))
        .tag(Integer.toString(draft.version()))
        .build();
  }

  @POST
  @Path("draft/proposal")
  public VersionView propose(
      @PathParam("code") String code, @HeaderParam("If-Match") String read, ProposalInput input) {
    PlanVersion proposed = drafts.propose(code, Versions.read(read), input.reason());
    return VersionView.of(plans.proposal(code, proposed.number()));
  }
}
