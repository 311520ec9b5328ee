package org.puentesur.dialogue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.dialogue.service.RoomPeopleService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/** What a moderator does on the page of a room's people, for tests without a browser. */
@WebServlet("/moderation/*")
public class Moderation extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient RoomPeopleService people;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      response.getWriter().print(act(request));
    } catch (NotFound | EJBAccessException gone) {
      response.setStatus(404);
    } catch (RuleBroken broken) {
      response.setStatus(422);
      response.getWriter().print(broken.violations().get(0).key());
    }
  }

  private String act(HttpServletRequest request) {
    UUID room = UUID.fromString(request.getParameter("room"));
    String verb = request.getPathInfo().substring(1);
    if (verb.equals("find")) {
      return people.find(room, request.getParameter("words")).stream()
          .map(each -> each.id().toString())
          .collect(Collectors.joining(","));
    }
    UUID account = UUID.fromString(request.getParameter("account"));
    switch (verb) {
      case "exclude" -> people.exclude(room, account, request.getParameter("reason"));
      case "readmit" -> people.readmit(room, account);
      case "invite" -> people.invite(room, account);
      case "dismiss" -> people.dismiss(room, account);
      default -> throw new NotFound(verb);
    }
    return "";
  }
}
