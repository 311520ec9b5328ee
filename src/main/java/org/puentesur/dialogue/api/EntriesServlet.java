package org.puentesur.dialogue.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.puentesur.account.web.SignInCookie;
import org.puentesur.dialogue.service.Credential;
import org.puentesur.dialogue.service.Frame;
import org.puentesur.dialogue.service.Polls;
import org.puentesur.platform.problem.NotFound;

/** What a socket brings, for a browser whose sockets get through nowhere: by long polls. */
@WebServlet("/live/entries/*")
public class EntriesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Duration PATIENCE = Duration.ofSeconds(25);

  @Inject transient Polls polls;
  @Inject transient SignInCookie cookie;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Credential credential =
        cookie.of(request).map(token -> new Credential(token, false)).orElse(Credential.VISITOR);
    try {
      UUID room = UUID.fromString(String.valueOf(request.getPathInfo()).substring(1));
      long after = Long.parseLong(String.valueOf(request.getParameter("after")));
      List<Frame> news = polls.await(room, credential, after, PATIENCE);
      response.setContentType("application/json");
      response.setCharacterEncoding("UTF-8");
      response.setHeader("Cache-Control", "no-store");
      response.getOutputStream().write(Frame.joined("{\"entries\":[", news, "]}"));
    } catch (NotFound | IllegalArgumentException gone) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
