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
import org.puentesur.plan.service.PlanVerificationService;

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
    Part part;
    try {
      part = request.getPart("document");
    } catch (IllegalStateException large) {
      part = null;
    }
    request.setAttribute(ASKED, true);
    if (part != null) {
      try (InputStream in = part.getInputStream()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        service.verify(text).ifPresent(found -> request.setAttribute(VERIFIED, found));
      }
    }
    request.getRequestDispatcher("/views/plan/verify.xhtml").forward(request, response);
  }
}
