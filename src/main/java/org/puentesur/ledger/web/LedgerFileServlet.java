package org.puentesur.ledger.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puentesur.ledger.model.LedgerEntry;
import org.puentesur.ledger.service.LedgerComparisonService;
import org.puentesur.ledger.service.LedgerComparisonService.Compared;
import org.puentesur.ledger.service.LedgerFilter;
import org.puentesur.ledger.service.LedgerService;
import org.puentesur.ledger.service.LedgerWorkbook;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Reader;

/** Gives out a ledger and its comparison with the plan as a spreadsheet. */
@WebServlet("/ledger-files/*")
public class LedgerFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern FILE = Pattern.compile("/(SSC-[0-9]{4}-[0-9]{4,})\\.xlsx");
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  // more than a sheet holds is no ledger of one cooperation
  private static final int MOST = 100_000;

  @Inject transient LedgerService ledger;
  @Inject transient LedgerComparisonService comparisons;
  @Inject transient Reader reader;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher file = FILE.matcher(String.valueOf(request.getPathInfo()));
    try {
      if (!file.matches()) {
        throw new NotFound("file");
      }
      String code = file.group(1);
      Compared compared = comparisons.compare(code);
      List<LedgerEntry> entries = ledger.list(code, LedgerFilter.ALL, MOST).entries();
      response.setContentType(XLSX);
      response.setHeader("Cache-Control", "private, no-store");
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"" + code + "-ledger.xlsx\"");
      new LedgerWorkbook(compared, entries, reader.getLanguage()).write(response.getOutputStream());
    } catch (NotFound gone) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
