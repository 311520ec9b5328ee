package org.puentesur.plan.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.puentesur.plan.service.PlanCommentService;
import org.puentesur.plan.service.PlanDraftService;
import org.puentesur.plan.service.PlanSigningService;
import org.puentesur.platform.problem.Conflict;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.web.Forms;
import org.puentesur.platform.web.Refusal;

/** What the plain forms of a plan's pages do: one action, then back to a page. */
@WebServlet("/plan-actions/*")
public class PlanActionServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  // what takes something that is written, by the page on which it can be mended
  private static final Map<String, String> FORMS =
      Map.of("propose", "/draft", "line", "/line", "comment", "");

  @Inject transient PlanDraftService drafts;
  @Inject transient PlanCommentService comments;
  @Inject transient PlanSigningService signing;
  @Inject transient PlanLineForm lines;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String[] path = String.valueOf(request.getPathInfo()).split("/");
    if (path.length != 3) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      act(path[1], path[2], request, response);
    } catch (NotFound | EJBAccessException | IllegalArgumentException gone) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  // on to where the form leads, or back with what is wrong
  private void act(
      String code, String action, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String page = "/cooperations/" + code + "/plan";
    String back = page + back(action, request);
    try {
      response.sendRedirect(page + done(code, action, request));
    } catch (RuleBroken broken) {
      if (FORMS.containsKey(action)) {
        Refusal.show(request, response, page + FORMS.get(action), broken);
      } else {
        String key = broken.violations().get(0).key();
        response.sendRedirect(back + (back.contains("?") ? "&" : "?") + "problem=" + key);
      }
    } catch (Conflict overtaken) {
      response.sendRedirect(page + "/draft?problem=conflict");
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
      case "start" -> "/draft";
      case "rest" -> "/draft?done=plan.rested";
      case "discard" -> "?done=plan.discarded";
      case "line" -> "/draft?done=plan.line#" + request.getParameter("section");
      case "accept" -> back(action, request) + "&done=plan.accepted";
      case "comment" -> "?version=" + number(request, "version") + "&done=plan.said#comments";
      case "settle" -> "?version=" + number(request, "version") + "&done=plan.settled#comments";
      case "sign" -> "?version=" + number(request, "version") + "&done=plan.signed";
      case "propose" -> "?done=plan.proposed";
      default -> "";
    };
  }

  // the page that the form stands on
  private static String back(String action, HttpServletRequest request) {
    return switch (action) {
      case "discard", "rest" -> "/draft";
      case "accept" ->
          request.getParameter("draft") == null
              ? "/compare?from=" + number(request, "from") + "&to=" + number(request, "version")
              : "/compare?draft=true";
      case "settle", "sign" -> "?version=" + number(request, "version");
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
