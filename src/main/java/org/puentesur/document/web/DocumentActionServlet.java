package org.puentesur.document.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puentesur.document.service.DocumentFiles.Upload;
import org.puentesur.document.service.DocumentKeepingService;
import org.puentesur.platform.problem.Conflict;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.web.Refusal;

/**
 * What the plain forms of documents do, such as {@code /document-actions/SSC-2026-0042/add}: one
 * action, then on to the document; or the form again, with what was typed and why it is refused.
 */
@WebServlet("/document-actions/*")
@MultipartConfig(maxFileSize = 100L << 20, maxRequestSize = 101L << 20, fileSizeThreshold = 1 << 16)
public class DocumentActionServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "/(SSC-[0-9]{4}-[0-9]{4,})/(?:add|([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"
              + "/(version|change|withdraw))");

  @Inject transient DocumentKeepingService service;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
    if (!address.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String section = "/cooperations/" + address.group(1) + "/documents";
    String page = section + "/" + (address.group(2) == null ? "new" : address.group(2));
    try {
      response.sendRedirect(section + "/" + done(address, new DocumentForm(request)));
    } catch (RuleBroken broken) {
      Refusal.show(request, response, page, broken);
    } catch (Conflict overtaken) {
      Refusal.show(request, response, page, new RuleBroken("conflict"));
    } catch (IllegalStateException large) {
      // the form cannot be read at all, so that nothing of it can be shown again
      response.sendRedirect(page + "?problem=file.large");
    } catch (NotFound | EJBAccessException | IllegalArgumentException gone) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  // where it leads next, below the documents' address
  private String done(Matcher address, DocumentForm form) throws IOException {
    if (address.group(2) == null) {
      Upload upload = form.upload();
      return service
              .add(address.group(1), form.heading(), upload, form.text("note"), form.signed())
              .id()
          + "?done=document.added";
    }
    UUID id = UUID.fromString(address.group(2));
    switch (address.group(3)) {
      case "version" -> service.addVersion(id, form.upload(), form.text("note"), form.signed());
      case "change" -> service.change(id, form.revision(), form.heading());
      default -> service.withdraw(id, form.revision(), form.text("reason"));
    }
    return id + "?done=document." + address.group(3);
  }
}
