package org.puentesur.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.puentesur.platform.text.Language;

/** Keeps the reader's choice of language and leads back to the page they came from. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int A_YEAR = 365 * 24 * 60 * 60;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = Language.of(request.getParameter("to")).orElse(Language.ES);
    Cookie cookie = new Cookie(Reader.COOKIE, language.tag());
    cookie.setPath("/");
    cookie.setMaxAge(A_YEAR);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
    response.sendRedirect(back(request.getHeader("Referer")));
  }

  // only the path of the address is used, so that nobody is led to another site
  private static String back(String referer) {
    try {
      URI uri = URI.create(referer == null ? "/" : referer);
      String path = uri.getRawPath() == null ? "/" : "/" + uri.getRawPath().replaceFirst("^/+", "");
      return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    } catch (IllegalArgumentException e) {
      return "/";
    }
  }
}
