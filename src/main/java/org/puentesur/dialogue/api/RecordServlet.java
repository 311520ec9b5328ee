package org.puentesur.dialogue.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puentesur.dialogue.service.RecordPdf;
import org.puentesur.dialogue.service.RecordService;
import org.puentesur.dialogue.service.RecordService.Exported;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Reader;

/** Gives out the record of a room as JSON, with its hash (RFC 9530), or as PDF. */
@WebServlet("/live/record/*")
public class RecordServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern ADDRESS =
      Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(json|pdf)");

  @Inject transient RecordService records;
  @Inject transient Reader reader;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
    try {
      if (!address.matches()) {
        throw new NotFound("record " + request.getPathInfo());
      }
      Exported exported = records.export(UUID.fromString(address.group(1)));
      boolean json = address.group(2).equals("json");
      response.setHeader("Cache-Control", "private, no-store");
      response.setHeader(
          "Content-Disposition",
          "attachment; filename=\"room" + address.group().replace('/', '-') + "\"");
      if (json) {
        byte[] hash = HexFormat.of().parseHex(exported.sha256());
        response.setHeader(
            "Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":");
      }
      response.setContentType(json ? "application/json" : "application/pdf");
      response
          .getOutputStream()
          .write(json ? exported.json() : RecordPdf.of(exported, reader.getLanguage()));
    } catch (NotFound gone) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
