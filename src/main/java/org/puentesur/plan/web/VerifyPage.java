package org.puentesur.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.puentesur.plan.service.PlanVerificationService.Verified;

/** Where anybody finds out of which version a document is. */
@Named
@RequestScoped
public class VerifyPage {

  @Inject HttpServletRequest request;

  /** What the document that was just sent is, null where it is none or none was sent. */
  public Verified getVerified() {
    return (Verified) request.getAttribute(VerifyServlet.VERIFIED);
  }

  /** Whether a document was sent. */
  public boolean isAsked() {
    return request.getAttribute(VerifyServlet.ASKED) != null;
  }
}
