package org.puentesur.dialogue.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.puentesur.dialogue.model.Mentionable;
import org.puentesur.dialogue.service.MentionService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.RecordJson;
import org.puentesur.platform.web.Reader;

/** Offers those to whom a text can speak, while it is written. */
@WebServlet("/live/mentions/*")
public class MentionsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient MentionService mentions;
  @Inject transient Reader reader;

  /** What is offered. */
  record Offered(List<Mentionable> mentions) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      UUID room = UUID.fromString(String.valueOf(request.getPathInfo()).substring(1));
      List<Mentionable> offered =
          mentions.offer(room, request.getParameter("q"), reader.getLanguage());
      response.setContentType("application/json");
      response.setCharacterEncoding("UTF-8");
      response.setHeader("Cache-Control", "no-store");
      response.getWriter().write(RecordJson.write(new Offered(offered)));
    } catch (NotFound | RuleBroken | IllegalArgumentException nothing) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
