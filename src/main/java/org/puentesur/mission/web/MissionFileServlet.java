package org.puentesur.mission.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puentesur.mission.service.MissionPaperService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Reader;

/** Gives out a mission's papers and calendar file, such as {@code /missions/ID/terms.pdf}. */
@WebServlet("/missions/*")
public class MissionFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/"
              + "(terms\\.pdf|report\\.pdf|calendar\\.ics)");

  @Inject transient MissionPaperService papers;
  @Inject transient Reader reader;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
    try {
      if (!address.matches()) {
        throw new NotFound("file " + request.getPathInfo());
      }
      byte[] content = content(UUID.fromString(address.group(1)), address.group(2));
      boolean calendar = address.group(2).endsWith("ics");
      response.setContentType(calendar ? "text/calendar; charset=UTF-8" : "application/pdf");
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"" + address.group(2) + "\"");
      response.setHeader("Cache-Control", "private, no-store");
      response.getOutputStream().write(content);
    } catch (NotFound gone) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private byte[] content(UUID id, String file) {
    return switch (file) {
      case "terms.pdf" -> papers.terms(id, reader.getLanguage());
      case "report.pdf" -> papers.report(id, reader.getLanguage());
      default -> papers.calendar(id).getBytes(StandardCharsets.UTF_8);
    };
  }
}
