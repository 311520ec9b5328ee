package org.puentesur.architecture.seeded.exchange.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.puentesur.architecture.seeded.exchange.model.Thing;

/** A resource that returns entities: as they are, and within a record. */
@Path("things")
public class ThingResource {

  /** A page of them. */
  public record ThingView(List<Thing> items) {}

  @GET
  public List<Thing> bare() {
    return List.of();
  }

  @GET
  @Path("wrapped")
  public ThingView wrapped() {
    return new ThingView(List.of());
  }
}
