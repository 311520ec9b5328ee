package org.puentesur.bench.bare;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Answers a constant. */
@Path("ping")
public class BareResource {

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public String ping() {
    return "{\"ok\":true}";
  }
}
