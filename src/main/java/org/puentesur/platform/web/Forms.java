package org.puentesur.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** Reads plain forms, which may lack anything: who sends one need not have it from our pages. */
public final class Forms {

  private Forms() {}

  /**
   * The file in a field of a form.
   *
   * @throws IllegalStateException if the form is larger than its servlet takes
   * @throws IllegalArgumentException if it is no form with files
   */
  public static Optional<Part> file(HttpServletRequest request, String name) throws IOException {
    String type = request.getContentType();
    if (type == null || !type.startsWith("multipart/form-data")) {
      throw new IllegalArgumentException("no form with files");
    }
    try {
      return Optional.ofNullable(request.getPart(name));
    } catch (ServletException unread) {
      throw new IllegalStateException(unread);
    }
  }

  /** The id in a field; refuses any other text, and none, by an IllegalArgumentException. */
  public static UUID id(HttpServletRequest request, String name) {
    String text = request.getParameter(name);
    if (text == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return UUID.fromString(text);
  }
}
