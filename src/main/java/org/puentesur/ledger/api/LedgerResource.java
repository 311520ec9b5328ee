package org.puentesur.ledger.api;

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
import java.net.URI;
import java.util.UUID;
import org.puentesur.ledger.model.LedgerEntry;
import org.puentesur.ledger.model.LedgerKind;
import org.puentesur.ledger.service.LedgerComparisonService;
import org.puentesur.ledger.service.LedgerFilter;
import org.puentesur.ledger.service.LedgerService;
import org.puentesur.ledger.service.LedgerService.Listed;
import org.puentesur.ledger.service.LedgerService.Shown;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.api.Paging;
import org.puentesur.platform.api.Paging.Page;
import org.puentesur.platform.api.Versions;
import org.puentesur.platform.problem.RuleBroken;

/** The ledger of a cooperation: read, recorded and reversed; the plan against it, explained. */
@Path("cooperations/{code}/ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LedgerResource {

  private static final int MOST_DIGITS = 9;

  @Inject LedgerService ledger;
  @Inject LedgerComparisonService comparisons;

  @PathParam("code")
  String code;

  /** Why an entry is taken back. */
  public record ReversalInput(String reason) {}

  /** Why a line differs from the plan. */
  public record ExplanationInput(UUID lineId, String text) {}

  @GET
  public Page<EntryView> list(
      @QueryParam("kind") String kind,
      @QueryParam("party") UUID party,
      @QueryParam("year") String year,
      @BeanParam Paging paging) {
    LedgerFilter filter =
        new LedgerFilter(
            Constants.oneOrNone("kind", LedgerKind.class, kind),
            party,
            number("year", year, 4),
            number("after", paging.after(), MOST_DIGITS));
    Listed listed = ledger.list(code, filter, paging.most());
    return paging.page(
        listed.entries(),
        LedgerEntry::number,
        entry -> EntryView.of(entry, listed.reversed().contains(entry.id())));
  }

  private static Integer number(String field, String text, int digits) {
    if (text == null) {
      return null;
    }
    if (text.length() > digits || !text.matches("[1-9][0-9]*")) {
      throw new RuleBroken(field, "value.unknown");
    }
    return Integer.valueOf(text);
  }

  @GET
  @Path("{id}")
  public Response get(@PathParam("id") UUID id, @Context Request request) {
    Shown shown = ledger.get(code, id);
    // an entry never changes, but one day it may be taken back
    int version = shown.reversal() == null ? 1 : 2;
    return Versions.answer(request, version, EntryView.of(shown.entry(), shown.reversal() != null));
  }

  @POST
  public Response record(EntryInput input) {
    return created(ledger.record(code, input.draft()));
  }

  @POST
  @Path("{id}/reversal")
  public Response reverse(@PathParam("id") UUID id, ReversalInput input) {
    return created(ledger.reverse(code, id, input.reason()));
  }

  private Response created(LedgerEntry entry) {
    return Response.created(URI.create("/api/v1/cooperations/" + code + "/ledger/" + entry.id()))
        .entity(EntryView.of(entry, false))
        .build();
  }

  @GET
  @Path("comparison")
  public ComparisonView compare() {
    return ComparisonView.of(comparisons.compare(code));
  }

  @POST
  @Path("explanations")
  public Response explain(ExplanationInput input) {
    return Response.status(Response.Status.CREATED)
        .entity(
            ComparisonView.Explanation.of(comparisons.explain(code, input.lineId(), input.text())))
        .build();
  }
}
