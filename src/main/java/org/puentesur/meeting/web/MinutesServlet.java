package org.puentesur.meeting.web;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.puentesur.meeting.model.Minutes;
import org.puentesur.meeting.service.MinutesService;
import org.puentesur.platform.problem.Conflict;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/** Lets the page read the minutes of a meeting and keep them while they are written. */
@WebServlet("/minutes/*")
public class MinutesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient MinutesService minutes;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      answer(response, HttpServletResponse.SC_OK, minutes.of(id(request)));
    } catch (NotFound | IllegalArgumentException gone) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      int version = Integer.parseInt(request.getParameter("version"));
      UUID id = id(request);
      try {
        Minutes kept = minutes.write(id, version, request.getParameter("text"));
        answer(response, HttpServletResponse.SC_OK, kept);
      } catch (Conflict overtaken) {
        answer(response, HttpServletResponse.SC_CONFLICT, minutes.of(id));
      }
    } catch (NotFound | EJBException | IllegalArgumentException gone) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (RuleBroken broken) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
  }

  private static UUID id(HttpServletRequest request) {
    return UUID.fromString(request.getPathInfo() == null ? "" : request.getPathInfo().substring(1));
  }

  private static void answer(HttpServletResponse response, int status, Minutes minutes)
      throws IOException {
    JsonObjectBuilder json =
        Json.createObjectBuilder().add("version", minutes.version()).add("text", minutes.text());
    if (minutes.changedBy() != null) {
      json.add("by", minutes.changedBy());
    }
    response.setStatus(status);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(json.build().toString());
  }
}
