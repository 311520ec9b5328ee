package org.puentesur.cooperation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.service.CooperationQuery;
import org.puentesur.cooperation.service.CooperationService;
import org.puentesur.cooperation.service.PhaseService;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.api.Paging;
import org.puentesur.platform.api.Paging.Page;
import org.puentesur.platform.api.Versions;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.web.MessagesBean;

/** Cooperations that the caller takes part in or follows. */
@Path("cooperations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CooperationResource {

  @Inject CooperationService cooperations;
  @Inject PhaseService phases;
  @Inject MessagesBean messages;

  /**
   * Where a cooperation is to go.
   *
   * @param to a phase; where it is suspended the one in which it was
   * @param reason for suspending and cancelling
   */
  public record PhaseInput(String to, String reason) {}

  /** The phase that the caller's party agrees to. */
  public record ConsentInput(String to) {}

  /** The day on which it is to begin. */
  public record StartInput(String day) {}

  @GET
  public Page<CooperationView> list(
      @QueryParam("phase") List<String> phase,
      @QueryParam("country") List<String> country,
      @BeanParam Paging paging) {
    CooperationQuery query =
        new CooperationQuery(
            Constants.all("phase", Phase.class, phase),
            Constants.codes("country", country),
            paging.after());
    return paging.page(
        cooperations.list(query, paging.most()), Cooperation::code, CooperationView::of);
  }

  @GET
  @Path("{code}")
  public Response get(@PathParam("code") String code, @Context Request request) {
    Cooperation cooperation = cooperations.get(code);
    return Versions.answer(request, cooperation.version(), CooperationView.of(cooperation));
  }

  /** What it lacks to go on. */
  @GET
  @Path("{code}/next")
  public NextStepView next(@PathParam("code") String code) {
    return NextStepView.of(phases.outlook(code), messages);
  }

  /** Leads it to another phase. */
  @POST
  @Path("{code}/phase")
  public CooperationView move(@PathParam("code") String code, PhaseInput input) {
    Phase to = Constants.one("to", Phase.class, input.to());
    return CooperationView.of(
        switch (to) {
          case SUSPENDED -> phases.suspend(code, input.reason());
          case CANCELLED -> phases.cancel(code, input.reason());
          default -> phases.go(code, to);
        });
  }

  /** Agrees for the caller's party. */
  @POST
  @Path("{code}/consent")
  public CooperationView consent(@PathParam("code") String code, ConsentInput input) {
    return CooperationView.of(phases.consent(code, Constants.one("to", Phase.class, input.to())));
  }

  /** Says on which day it is to begin. */
  @POST
  @Path("{code}/start")
  public CooperationView start(@PathParam("code") String code, StartInput input) {
    LocalDate day = Constants.day("day", input.day());
    if (day == null) {
      throw new RuleBroken("day", "date");
    }
    return CooperationView.of(phases.startOn(code, day));
  }
}
