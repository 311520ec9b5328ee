package org.puentesur.cooperation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.puentesur.cooperation.model.ParticipantRole;
import org.puentesur.cooperation.model.ParticipationProposal;
import org.puentesur.cooperation.model.Proposed;
import org.puentesur.cooperation.service.ParticipationService;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.api.Paging.Page;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/** Who is to join a cooperation or to leave it, and what the parties say to it. */
@Path("cooperations/{code}/proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProposalResource {

  @Inject ParticipationService participation;

  /** What is proposed; who leaves keeps the role that they have. */
  public record ProposalInput(String kind, UUID institutionId, String role, String reason) {}

  /** Whether the caller's institution agrees. */
  public record ProposalAnswer(Boolean agree) {}

  @GET
  public Page<ProposalView> list(@PathParam("code") String code) {
    return Page.whole(participation.of(code), ProposalView::of);
  }

  @POST
  public Response propose(@PathParam("code") String code, ProposalInput input) {
    Proposed kind = Constants.one("kind", Proposed.class, input.kind());
    if (input.institutionId() == null) {
      throw new RuleBroken("institutionId", "value.unknown");
    }
    ParticipationProposal proposal =
        kind == Proposed.LEAVE
            ? participation.leave(code, input.institutionId(), input.reason())
            : participation.join(
                code,
                input.institutionId(),
                Constants.one("role", ParticipantRole.class, input.role()),
                input.reason());
    return Response.created(URI.create("/participations/" + proposal.id()))
        .entity(ProposalView.of(proposal))
        .build();
  }

  /** Answers for the caller's institution, which may be one that is to join. */
  @POST
  @Path("{id}/answer")
  public ProposalView answer(
      @PathParam("code") String code, @PathParam("id") UUID id, ProposalAnswer input) {
    if (!participation.cooperation(id).code().equals(code)) {
      throw new NotFound("proposal " + id + " of " + code);
    }
    if (input.agree() == null) {
      throw new RuleBroken("agree", "value.unknown");
    }
    return ProposalView.of(participation.answer(id, input.agree()));
  }
}
