package org.puentesur.cooperation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.puentesur.cooperation.service.GateService;
import org.puentesur.platform.api.Paging.Page;

/** What was decided at a cooperation's gates; facilitators, who are people, decide on the page. */
@Path("cooperations/{code}/gates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GateResource {

  @Inject GateService gates;

  @GET
  public Page<GateReviewView> list(@PathParam("code") String code) {
    return Page.whole(gates.reviews(code), GateReviewView::of);
  }
}
