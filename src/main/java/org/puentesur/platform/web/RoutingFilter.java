package org.puentesur.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.puentesur.platform.persistence.Statements;

/** Leads readable addresses to their views; guards every request with the browser's own means. */
@WebFilter(
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class RoutingFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** The address as the person sees it. */
  public static final String ADDRESS = "org.puentesur.address";

  // of views: their scripts' part is a second policy, with the nonce that PrimeFaces gives out
  private static final String VIEW_POLICY =
      "style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
          + " media-src 'self'; frame-src 'none'; worker-src 'self'; manifest-src 'self';"
          + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
  private static final String POLICY = "default-src 'self'; script-src 'self'; " + VIEW_POLICY;

  // the one place that asks for camera, microphone and screen
  private static final Pattern CALL = Pattern.compile("/meetings/[0-9a-f-]{36}/call");
  private static final String DEVICES = "camera=%1$s, microphone=%1$s, display-capture=%1$s";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      response.setHeader("Content-Security-Policy", VIEW_POLICY);
      chain.doFilter(new FormlessRequest(request), response);
      return;
    }
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", DEVICES.formatted(calls(request) ? "(self)" : "()"));
    // the server compresses for those who ask for it; caches between must tell the two apart
    response.addHeader("Vary", "Accept-Encoding");
    request.setCharacterEncoding("UTF-8");
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (fromElsewhere(request) && !path.startsWith("/api/")) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    HttpServletRequest clean = new CleanRequest(request);
    Optional<String> view = Routes.view(path);
    if (view.isPresent()) {
      Statements.<IOException, ServletException>counting(
          () -> show(clean, response, path, view.get()));
    } else if (aView(request.getServletPath())) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      Statements.<IOException, ServletException>counting(() -> chain.doFilter(clean, response));
    }
  }

  // by the path that the server has decoded, so that no way of writing it leads to a bare view
  private static boolean aView(String path) {
    return path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/");
  }

  /** Answers with the view of an address. */
  static void show(
      HttpServletRequest request, HttpServletResponse response, String address, String view)
      throws IOException, ServletException {
    request.setAttribute(ADDRESS, address);
    response.setHeader("Content-Security-Policy", VIEW_POLICY);
    request.getRequestDispatcher(view).forward(request, response);
  }

  private static boolean calls(HttpServletRequest request) {
    return CALL.matcher(request.getRequestURI().substring(request.getContextPath().length()))
        .matches();
  }

  // a page of another site may post here or open a socket with the person's cookie; browsers tell
  // where it came from
  private static boolean fromElsewhere(HttpServletRequest request) {
    boolean reads = Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
    if (reads && !"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
      return false;
    }
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin");
    }
    String origin = request.getHeader("Origin");
    return origin != null && !origin.endsWith("://" + request.getHeader("Host"));
  }
}
