package org.puentesur.plan.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.puentesur.plan.service.PlanCommentService;
import org.puentesur.plan.service.PlanDraftService;
import org.puentesur.plan.service.PlanSigningService;
import org.puentesur.platform.problem.Conflict;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.web.Forms;

/** What the plain forms of a plan's pages do: one action, then back to a page. */
@WebServlet("/plan-actions/*")
public class PlanActionServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient PlanDraftService drafts;
  @Inject transient PlanCommentService comments;
  @Inject transient PlanSigningService signing;
  @Inject transient PlanLineForm lines;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String[] path = String.valueOf(request.getPathInfo()).split("/");
    if (path.length != 3) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      String page = "/cooperations/" + path[1] + "/plan";
      response.sendRedirect(page + led(path[1], path[2], request));
    } catch (NotFound | EJBAccessException | IllegalArgumentException gone) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  // where the form leads, below the plan's own address: on, or back with what is wrong
  private String led(String code, String action, HttpServletRequest request) {
    String back = back(action, request);
    try {
      return done(code, action, request);
    } catch (RuleBroken broken) {
      String key = broken.violations().get(0).key();
      return back + (back.contains("?") ? "&" : "?") + "problem=" + key;
    } catch (Conflict overtaken) {
      return "/draft?problem=conflict";
    }
  }

  private String done(String code, String action, HttpServletRequest request) {
    switch (action) {
      case "start" -> drafts.start(code);
      case "propose" ->
          drafts.propose(code, number(request, "revision"), request.getParameter("reason"));
      case "discard" -> drafts.discard(code);
      case "rest" -> drafts.rest(code);
      case "accept" -> drafts.accept(code, number(request, "version"), Forms.id(request, "line"));
      case "line" -> lines.keep(code, request);
      case "comment" ->
          comments.comment(
              code, number(request, "version"), line(request), request.getParameter("comment"));
      case "settle" -> comments.settle(code, Forms.id(request, "id"));
      case "sign" ->
          signing.sign(
              code,
              number(request, "version"),
              request.getParameter("hash"),
              request.getParameter("password"));
      default -> throw new NotFound("action " + action);
    }
    return next(action, request);
  }

  private static String next(String action, HttpServletRequest request) {
    return switch (action) {
      case "start", "rest" -> "/draft";
      case "line" -> "/draft#" + request.getParameter("section");
      case "accept" -> back(action, request) + "&done=plan.accepted";
      case "comment", "settle" -> "?version=" + number(request, "version") + "#comments";
      case "sign" -> "?version=" + number(request, "version") + "&done=plan.signed";
      case "propose" -> "?done=plan.proposed";
      default -> "";
    };
  }

  // the page that the form stands on
  private static String back(String action, HttpServletRequest request) {
    return switch (action) {
      case "propose", "discard", "rest", "line" -> "/draft";
      case "accept" ->
          "/compare?from=" + number(request, "from") + "&to=" + number(request, "version");
      case "comment", "settle", "sign" -> "?version=" + number(request, "version");
      default -> "";
    };
  }

  private static int number(HttpServletRequest request, String name) {
    return Integer.parseInt(request.getParameter(name));
  }

  private static UUID line(HttpServletRequest request) {
    String line = request.getParameter("line");
    return line == null || line.isEmpty() ? null : UUID.fromString(line);
  }
}
