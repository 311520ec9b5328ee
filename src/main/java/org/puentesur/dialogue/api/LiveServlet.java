package org.puentesur.dialogue.api;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puentesur.dialogue.model.Draft;
import org.puentesur.dialogue.model.Reaction;
import org.puentesur.dialogue.service.Attachments.Upload;
import org.puentesur.dialogue.service.MessageService;
import org.puentesur.dialogue.service.MessageTranslationService;
import org.puentesur.dialogue.service.ReadingService;
import org.puentesur.dialogue.service.RoomService;
import org.puentesur.platform.problem.Conflict;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.TooMany;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.RecordJson;
import org.puentesur.platform.web.MessagesBean;
import org.puentesur.platform.web.Reader;
import org.puentesur.translation.web.Reading;

/**
 * Takes what people do in a room: as plain forms, answered by the page, and from the page's module,
 * answered by the number under which it is committed.
 */
@WebServlet("/live/*")
@MultipartConfig(maxFileSize = 100L << 20, maxRequestSize = 101L << 20, fileSizeThreshold = 1 << 16)
public class LiveServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
  private static final Pattern ADDRESS =
      Pattern.compile("/(rooms|talk)/" + ID + "(?:/messages/" + ID + ")?(?:/([a-z]+))?");

  @Inject transient RoomService rooms;
  @Inject transient MessageService messages;
  @Inject transient ReadingService reading;
  @Inject transient MessageTranslationService translations;
  @Inject transient Reader reader;
  @Inject transient MessagesBean texts;

  /**
   * What was done.
   *
   * @param number of the entry
   */
  record Done(UUID room, long number) {}

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    boolean module = String.valueOf(request.getHeader("Accept")).contains("application/json");
    Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
    try {
      if (!address.matches()) {
        throw new NotFound("live " + request.getPathInfo());
      }
      Done done = act(address, request);
      if (module) {
        json(response, RecordJson.write(done));
      } else {
        response.sendRedirect(
            "/rooms/" + done.room() + Reading.asked(request) + "#n" + done.number());
      }
    } catch (NotFound | EJBAccessException | IllegalArgumentException gone) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (TooMany many) {
      response.setHeader("Retry-After", Long.toString(many.seconds()));
      response.setStatus(429);
      refuse(response, module, address, many.violations().get(0).key());
    } catch (RuleBroken broken) {
      response.setStatus(422);
      refuse(response, module, address, broken.violations().get(0).key());
    } catch (Conflict conflict) {
      response.setStatus(422);
      refuse(response, module, address, "conflict");
    }
  }

  private void refuse(HttpServletResponse response, boolean module, Matcher address, String key)
      throws IOException {
    if (module) {
      json(response, RecordJson.write(Map.of("problem", texts.t("rule." + key))));
    } else {
      response.sendRedirect("/" + address.group(1) + "/" + address.group(2) + "?problem=" + key);
    }
  }

  private static void json(HttpServletResponse response, String text) throws IOException {
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(text);
  }

  private Done act(Matcher address, HttpServletRequest request)
      throws IOException, ServletException {
    UUID id = UUID.fromString(address.group(2));
    if (address.group(1).equals("talk")) {
      return send(rooms.talk(id).id(), request);
    }
    String verb = String.valueOf(address.group(4));
    return address.group(3) == null
        ? inRoom(id, verb, request)
        : new Done(id, onMessage(id, UUID.fromString(address.group(3)), verb, request));
  }

  private Done inRoom(UUID room, String verb, HttpServletRequest request)
      throws IOException, ServletException {
    switch (verb) {
      case "messages":
        return send(room, request);
      case "read":
        long number = Long.parseLong(request.getParameter("number"));
        reading.markRead(room, number);
        return new Done(room, number);
      default:
        throw new NotFound(verb);
    }
  }

  private long onMessage(UUID room, UUID message, String verb, HttpServletRequest request) {
    boolean wanted = !"false".equals(request.getParameter("wanted"));
    return switch (verb) {
      case "edit" ->
          messages.edit(
              room,
              message,
              request.getParameter("text"),
              Language.of(request.getParameter("language")).orElse(null));
      case "retract" -> messages.retract(room, message);
      case "pin" -> messages.pin(room, message, wanted);
      case "react" ->
          messages.react(room, message, Reaction.valueOf(request.getParameter("reaction")), wanted);
      case "translation" ->
          translations.improve(room, message, reader.getLanguage(), request.getParameter("better"));
      default -> throw new NotFound(verb);
    };
  }

  private Done send(UUID room, HttpServletRequest request) throws IOException, ServletException {
    Draft draft =
        new Draft(
            id(request, "client"),
            request.getParameter("text"),
            Language.of(request.getParameter("language")).orElse(reader.getLanguage()),
            id(request, "replyTo"),
            id(request, "quoteOf"));
    return new Done(room, messages.send(room, draft, uploads(request)).number());
  }

  private static UUID id(HttpServletRequest request, String name) {
    String id = request.getParameter(name);
    return id == null || id.isEmpty() ? null : UUID.fromString(id);
  }

  private static Upload[] uploads(HttpServletRequest request) throws IOException, ServletException {
    List<Upload> uploads = new ArrayList<>();
    if (String.valueOf(request.getContentType()).startsWith("multipart/")) {
      for (Part part : request.getParts()) {
        if (part.getName().equals("file") && part.getSize() > 0) {
          uploads.add(new Upload(part.getSubmittedFileName(), part.getInputStream()));
        }
      }
    }
    return uploads.toArray(Upload[]::new);
  }
}
