package org.puentesur.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.puentesur.account.service.SignInService;

/** Ends a sign-in. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient SignInService signIns;
  @Inject transient SignInCookie cookie;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    cookie.of(request).ifPresent(signIns::signOut);
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    cookie.clear(response);
    response.sendRedirect("/");
  }
}
