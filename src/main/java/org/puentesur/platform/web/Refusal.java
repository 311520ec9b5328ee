package org.puentesur.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.RuleBroken.Violation;

/**
 * What is wrong with a plain form, on the page on which it stands: with every reason, and with what
 * was typed, which such a page reads from its request.
 */
@Named("refusal")
@RequestScoped
public class Refusal {

  private static final String REASONS = "org.puentesur.reasons";
  private static final int UNPROCESSABLE = 422;

  @Inject HttpServletRequest request;
  @Inject MessagesBean messages;

  /** Answers a form with the page at an address, and says there why it is refused. */
  public static void show(
      HttpServletRequest request, HttpServletResponse response, String address, RuleBroken broken)
      throws IOException, ServletException {
    String view = Routes.view(address).orElseThrow(() -> new NotFound(address));
    request.setAttribute(REASONS, broken.violations());
    response.setStatus(UNPROCESSABLE);
    RoutingFilter.show(request, response, address, view);
  }

  /** Every reason in the reader's words. */
  public List<String> getReasons() {
    return reasons().stream().map(messages::reason).toList();
  }

  /** Why a field is refused, null where it is not. */
  public String of(String field) {
    return reasons().stream()
        .filter(reason -> field.equals(reason.field()))
        .findFirst()
        .map(messages::reason)
        .orElse(null);
  }

  /** What was typed into a field; null where nothing was sent from this page. */
  public String typed(String field) {
    return reasons().isEmpty() ? null : request.getParameter(field);
  }

  /** What was typed into a field, or else what it begins with. */
  public String typed(String field, String initial) {
    String typed = typed(field);
    return typed == null ? initial : typed;
  }

  /** Every reason as it came, for a page that names places of its own. */
  public List<Violation> getViolations() {
    return reasons();
  }

  private List<Violation> reasons() {
    return request.getAttribute(REASONS) instanceof List<?> reasons
        ? reasons.stream().map(Violation.class::cast).toList()
        : List.of();
  }
}
