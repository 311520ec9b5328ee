package org.puentesur.cooperation.api;

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
import java.util.List;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.service.CooperationQuery;
import org.puentesur.cooperation.service.CooperationService;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.api.Paging;
import org.puentesur.platform.api.Paging.Page;
import org.puentesur.platform.api.Versions;

/** Cooperations that the caller takes part in or follows. */
@Path("cooperations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CooperationResource {

  @Inject CooperationService cooperations;

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
}
