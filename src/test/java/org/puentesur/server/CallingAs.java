package org.puentesur.server;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.platform.text.Language;

/** Asks services as somebody, the way the sign-in leaves a caller for a request. */
@RequestScoped
public class CallingAs {

  private static final String ATTRIBUTE = "org.puentesur.caller";

  @Inject HttpServletRequest request;

  /** What a service answers a caller. */
  public <T> T as(Caller caller, Supplier<T> question) {
    request.setAttribute(ATTRIBUTE, caller);
    try {
      return question.get();
    } finally {
      request.removeAttribute(ATTRIBUTE);
    }
  }

  /** Somebody with one role; of the institution where the role belongs to one. */
  public static Caller a(Role role, UUID institution, String country) {
    return new Caller(
        UUID.randomUUID(),
        "Persona",
        Set.of(role),
        role.ofInstitution() ? institution : null,
        Set.of(country),
        Language.ES);
  }
}
