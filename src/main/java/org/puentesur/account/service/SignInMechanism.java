package org.puentesur.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.puentesur.account.model.Caller;

/** Knows a person by the cookie of their sign-in, and a partner system by its bearer token. */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

  private static final String BEARER = "Bearer ";

  @Inject SignInService signIns;
  @Inject SignInSettings settings;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Optional<Caller> caller = isApi(request) ? byBearer(request) : byCookie(request);
    if (caller.isEmpty()) {
      return context.doNothing();
    }
    request.setAttribute(CurrentCaller.ATTRIBUTE, caller.get());
    return context.notifyContainerAboutLogin(
        caller.get().accountId().toString(),
        caller.get().roles().stream().map(Enum::name).collect(Collectors.toSet()));
  }

  private static boolean isApi(HttpServletRequest request) {
    return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
  }

  private Optional<Caller> byBearer(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header == null || !header.startsWith(BEARER)
        ? Optional.empty()
        : signIns.findApiClient(new Token(header.substring(BEARER.length()).strip()));
  }

  private Optional<Caller> byCookie(HttpServletRequest request) {
    if (request.getCookies() == null
        || request.getRequestURI().contains("/jakarta.faces.resource/")) {
      return Optional.empty();
    }
    return Arrays.stream(request.getCookies())
        .filter(cookie -> cookie.getName().equals(settings.cookie()))
        .findFirst()
        .map(Cookie::getValue)
        .flatMap(value -> signIns.find(new Token(value)));
  }
}
