package org.puentesur.plan.web;

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
import java.util.Optional;
import org.puentesur.plan.service.PlanVerificationService;
import org.puentesur.platform.web.Forms;

/** Takes a document of a plan's version in, keeps nothing of it, and shows what it is. */
@WebServlet("/verify/document")
@MultipartConfig(maxFileSize = 4L << 20, maxRequestSize = 5L << 20, fileSizeThreshold = 1 << 16)
public class VerifyServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  static final String VERIFIED = "org.puentesur.verified";
  static final String ASKED = "org.puentesur.asked";

  @Inject transient PlanVerificationService service;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setAttribute(ASKED, true);
    Optional<Part> part = document(request);
    if (part.isPresent()) {
      try (InputStream in = part.get().getInputStream()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        service.verify(text).ifPresent(found -> request.setAttribute(VERIFIED, found));
      }
    }
    request.getRequestDispatcher("/views/plan/verify.xhtml").forward(request, response);
  }

  // what is too large, or no file at all, is no document of a version either
  private static Optional<Part> document(HttpServletRequest request) throws IOException {
    try {
      return Forms.file(request, "document");
    } catch (IllegalStateException | IllegalArgumentException other) {
      return Optional.empty();
    }
  }
}
