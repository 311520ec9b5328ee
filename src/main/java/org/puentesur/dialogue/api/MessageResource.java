package org.puentesur.dialogue.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.puentesur.dialogue.model.Line;
import org.puentesur.dialogue.service.ReadingService;
import org.puentesur.dialogue.service.RoomMessages.Found;
import org.puentesur.platform.api.Paging;
import org.puentesur.platform.api.Paging.Page;

/** What was said in any room that the caller may read, by its words. */
@Path("messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MessageResource {

  @Inject ReadingService reading;

  /** A message and the room in which it was said. */
  public record FoundView(UUID roomId, Line message) {

    static FoundView of(Found found) {
      return new FoundView(found.room(), found.line());
    }
  }

  /** Those that have the words, latest first, of one room or of all. */
  @GET
  public Page<FoundView> search(
      @QueryParam("q") String words, @QueryParam("room") UUID room, @BeanParam Paging paging) {
    return paging.page(
        reading.search(words, room, paging.afterId(), paging.most()),
        found -> found.line().id(),
        FoundView::of);
  }
}
