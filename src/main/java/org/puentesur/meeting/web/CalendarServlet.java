package org.puentesur.meeting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puentesur.meeting.service.MeetingService;
import org.puentesur.platform.problem.NotFound;

/** Gives out a meeting's calendar file at {@code /meetings/ID/calendar.ics}. */
@WebServlet("/meetings/*")
public class CalendarServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern ADDRESS = Pattern.compile("/([0-9a-f-]{36})/calendar\\.ics");

  @Inject transient MeetingService meetings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> file = file(request.getPathInfo());
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/calendar; charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"puentesur.ics\"");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(file.get());
  }

  private Optional<String> file(String path) {
    Matcher address = ADDRESS.matcher(path == null ? "" : path);
    try {
      return address.matches()
          ? Optional.of(meetings.calendar(UUID.fromString(address.group(1))))
          : Optional.empty();
    } catch (NotFound | IllegalArgumentException gone) {
      return Optional.empty();
    }
  }
}
