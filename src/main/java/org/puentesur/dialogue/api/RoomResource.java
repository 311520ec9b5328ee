package org.puentesur.dialogue.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.account.service.Token;
import org.puentesur.dialogue.model.Line;
import org.puentesur.dialogue.model.Room;
import org.puentesur.dialogue.model.RoomKind;
import org.puentesur.dialogue.model.RoomReader;
import org.puentesur.dialogue.model.Translated;
import org.puentesur.dialogue.service.Credential;
import org.puentesur.dialogue.service.Frame;
import org.puentesur.dialogue.service.MessageService;
import org.puentesur.dialogue.service.MessageService.Sent;
import org.puentesur.dialogue.service.MessageTranslationService;
import org.puentesur.dialogue.service.Polls;
import org.puentesur.dialogue.service.ReadingService;
import org.puentesur.dialogue.service.RoomPeopleService;
import org.puentesur.dialogue.service.RoomService;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.api.Paging;
import org.puentesur.platform.api.Paging.Page;
import org.puentesur.platform.api.Versions;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;

/** Rooms for partner systems: what is said there, as it comes, and saying something. */
@Path("rooms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RoomResource {

  @Inject RoomService rooms;
  @Inject MessageService messages;
  @Inject RoomPeopleService people;
  @Inject Polls polls;
  @Inject ReadingService reading;
  @Inject MessageTranslationService translations;

  /**
   * What replaces the text of a message.
   *
   * @param language of the new text, null where it is as before
   */
  public record Edit(String text, String language) {

    Language in() {
      return language == null ? null : Constants.language("language", language);
    }
  }

  /** The rooms that the caller may read, latest first. */
  @GET
  public Page<RoomView> list(@QueryParam("kind") String kind, @BeanParam Paging paging) {
    List<Room> found =
        rooms.page(
            Constants.oneOrNone("kind", RoomKind.class, kind), paging.afterId(), paging.most());
    return paging.page(found, Room::id, RoomView::of);
  }

  @GET
  @Path("{id}")
  public Response get(@PathParam("id") UUID id, @Context Request request) {
    Room room = rooms.get(id).room();
    return Versions.answer(request, room.version() + "-" + room.lastNumber(), RoomView.of(room));
  }

  /** Those who read a room, by name; of a forum, which all members read, those who moderate it. */
  @GET
  @Path("{id}/people")
  public Page<RoomReader> people(@PathParam("id") UUID id) {
    return Page.whole(people.of(id), reader -> reader);
  }

  /** What follows a number; where nothing does yet, waits for it so many seconds. */
  @GET
  @Path("{id}/entries")
  public Response entries(
      @PathParam("id") UUID id,
      @QueryParam("after") @DefaultValue("0") String after,
      @QueryParam("wait") @DefaultValue("0") String wait,
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
    long number = number("after", after);
    Duration patience = Duration.ofSeconds(number("wait", wait));
    return page(polls.await(id, credential(authorization), number, patience), number);
  }

  /** What was said after a number, each message as it is now and, if asked for, translated. */
  @GET
  @Path("{id}/messages")
  public SaidView said(
      @PathParam("id") UUID id,
      @QueryParam("after") @DefaultValue("0") String after,
      @QueryParam("size") @DefaultValue("20") String size,
      @QueryParam("translated") String translated) {
    long number = number("after", after);
    int most = (int) Math.max(1, Math.min(number("size", size), SaidView.LARGEST));
    List<Line> lines = reading.saidAfter(id, number, most);
    Language to = translated == null ? null : Constants.language("translated", translated);
    return SaidView.of(lines, number, to == null ? Map.of() : translations(id, lines, to));
  }

  private Map<UUID, Translated> translations(UUID id, List<Line> lines, Language to) {
    return translations.readable(rooms.get(id).room(), to).isEmpty()
        ? Map.of()
        : translations.read(id, lines.stream().map(Line::id).toList(), to);
  }

  private static Credential credential(String authorization) {
    return authorization == null
        ? Credential.VISITOR
        : new Credential(new Token(authorization.replaceFirst("^Bearer ", "").strip()), true);
  }

  private static Response page(List<Frame> news, long after) {
    long last = news.isEmpty() ? after : news.get(news.size() - 1).number();
    byte[] items = Frame.joined("{\"items\":[", news, "],\"last\":" + last + "}");
    return Response.ok(new String(items, StandardCharsets.UTF_8), MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static long number(String field, String text) {
    try {
      return Math.max(0, Long.parseLong(text));
    } catch (NumberFormatException e) {
      throw new RuleBroken(field, "number");
    }
  }

  /** Says something; the answer says that it is committed. */
  @POST
  @Path("{id}/messages")
  public Sent send(@PathParam("id") UUID id, MessageInput input) {
    return messages.send(id, input.draft());
  }

  /** Replaces the text of a message that this client has sent. */
  @POST
  @Path("{id}/messages/{message}/edit")
  public Sent edit(@PathParam("id") UUID id, @PathParam("message") UUID message, Edit input) {
    return new Sent(message, messages.edit(id, message, input.text(), input.in()));
  }

  /** Takes back a message that this client has sent. */
  @POST
  @Path("{id}/messages/{message}/retract")
  public Sent retract(@PathParam("id") UUID id, @PathParam("message") UUID message) {
    return new Sent(message, messages.retract(id, message));
  }
}
