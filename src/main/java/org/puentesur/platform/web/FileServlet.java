package org.puentesur.platform.web;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.logging.Logger;
import org.puentesur.platform.file.FileLost;
import org.puentesur.platform.file.FileService;
import org.puentesur.platform.file.StoredFile;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/** Gives files out, takes them in from a record's page, and removes them. */
@WebServlet("/files/*")
@MultipartConfig(maxFileSize = 100L << 20, maxRequestSize = 101L << 20, fileSizeThreshold = 1 << 16)
public class FileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(FileServlet.class.getName());

  @Inject transient FileService files;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      StoredFile file = files.get(id(request));
      response.setContentType(file.mediaType());
      file.headers().forEach(response::setHeader);
      files.copy(file.id(), response.getOutputStream());
    } catch (NotFound | IllegalArgumentException gone) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (FileLost lost) {
      LOG.severe(() -> "incident " + UUID.randomUUID() + ": " + lost.getMessage());
      response.reset();
      response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      response.sendRedirect(
          request.getPathInfo() == null || request.getPathInfo().equals("/")
              ? add(request)
              : remove(request));
    } catch (IllegalStateException large) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } catch (NotFound | EJBAccessException | IllegalArgumentException gone) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private String add(HttpServletRequest request) throws IOException {
    Part part = Forms.file(request, "file").orElseThrow(IllegalArgumentException::new);
    String type = request.getParameter("owner");
    UUID record = Forms.id(request, "record");
    String page = files.address(type, record);
    try (InputStream content = part.getInputStream()) {
      files.add(type, record, part.getSubmittedFileName(), content);
      return page;
    } catch (RuleBroken broken) {
      return page + "?problem=" + broken.violations().get(0).key();
    }
  }

  private String remove(HttpServletRequest request) {
    StoredFile file = files.get(id(request));
    String page = files.address(file.ownerType(), file.owner());
    try {
      files.remove(file.id());
      return page;
    } catch (EJBException | RuleBroken refused) {
      return page + "?problem=file.kept";
    }
  }

  private static UUID id(HttpServletRequest request) {
    return UUID.fromString(request.getPathInfo() == null ? "" : request.getPathInfo().substring(1));
  }
}
