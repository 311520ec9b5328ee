package org.puentesur.plan.web;

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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.service.PlanDraftService;
import org.puentesur.plan.service.PlanService;
import org.puentesur.plan.service.PlanWorkbook;
import org.puentesur.plan.service.Proposal;
import org.puentesur.platform.problem.Conflict;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.web.Forms;
import org.puentesur.platform.web.Reader;
import org.puentesur.platform.web.Refusal;

/** Gives a version out as a spreadsheet or as the document that is signed; takes a draft in. */
@WebServlet("/plan-files/*")
@MultipartConfig(maxFileSize = 10L << 20, maxRequestSize = 11L << 20, fileSizeThreshold = 1 << 16)
public class PlanFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern FILE =
      Pattern.compile("/(SSC-[0-9]{4}-[0-9]{4,})/(draft|[0-9]{1,4})\\.(xlsx|json)");
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject transient PlanService service;
  @Inject transient PlanDraftService drafts;
  @Inject transient Reader reader;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher file = FILE.matcher(String.valueOf(request.getPathInfo()));
    try {
      if (!file.matches() || file.group(2).equals("draft") && file.group(3).equals("json")) {
        throw new NotFound("file");
      }
      String name = file.group(1) + "-" + file.group(2) + "." + file.group(3);
      response.setHeader("Cache-Control", "private, no-store");
      response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
      if (file.group(3).equals("json")) {
        document(response, service.proposal(file.group(1), Integer.parseInt(file.group(2))));
      } else {
        workbook(response, file.group(1), file.group(2));
      }
    } catch (NotFound gone) {
      response.reset();
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void document(HttpServletResponse response, Proposal proposal) throws IOException {
    response.setContentType("application/json");
    response.getOutputStream().write(proposal.document().text().getBytes(StandardCharsets.UTF_8));
  }

  private void workbook(HttpServletResponse response, String code, String which)
      throws IOException {
    PlanContent content =
        which.equals("draft")
            ? service.draftContent(code)
            : service.proposal(code, Integer.parseInt(which)).content();
    response.setContentType(XLSX);
    new PlanWorkbook(content, service.parties(code), reader.getLanguage())
        .write(response.getOutputStream());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String code = String.valueOf(request.getPathInfo()).substring(1);
    String page = "/cooperations/" + code + "/plan/draft";
    try {
      take(code, request);
      response.sendRedirect(page + "?done=plan.taken");
    } catch (RuleBroken broken) {
      Refusal.show(request, response, page, broken);
    } catch (Conflict overtaken) {
      response.sendRedirect(page + "?problem=conflict");
    } catch (IllegalStateException large) {
      response.sendRedirect(page + "?problem=plan.file");
    } catch (NotFound | EJBAccessException | IllegalArgumentException gone) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void take(String code, HttpServletRequest request) throws IOException {
    Part file = Forms.file(request, "file").orElseThrow(IllegalArgumentException::new);
    int revision = Integer.parseInt(request.getParameter("revision"));
    try (InputStream in = file.getInputStream()) {
      drafts.take(code, revision, in);
    }
  }
}
