package org.puentesur.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.puentesur.account.service.SignInSettings;
import org.puentesur.account.service.Token;

/** The cookie by which a browser shows its sign-in. */
@ApplicationScoped
public class SignInCookie {

  @Inject SignInSettings settings;

  public void set(HttpServletResponse response, Token token) {
    response.addCookie(cookie(token.text(), (int) settings.oldest().toSeconds()));
  }

  public void clear(HttpServletResponse response) {
    response.addCookie(cookie("", 0));
  }

  /** The token that a request shows, if any. */
  public Optional<Token> of(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(settings.cookie()))
        .findFirst()
        .map(cookie -> new Token(cookie.getValue()));
  }

  private Cookie cookie(String value, int seconds) {
    Cookie cookie = new Cookie(settings.cookie(), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(settings.secure());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(seconds);
    return cookie;
  }
}
