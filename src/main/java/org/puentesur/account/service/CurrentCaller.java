package org.puentesur.account.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.puentesur.account.model.Caller;

/** The person behind this request, as {@link SignInMechanism} found them. */
@RequestScoped
public class CurrentCaller {

  static final String ATTRIBUTE = "org.puentesur.caller";

  @Inject HttpServletRequest request;

  /** Never null: a visitor where nobody is signed in. */
  public Caller get() {
    Object caller = request.getAttribute(ATTRIBUTE);
    return caller == null ? Caller.VISITOR : (Caller) caller;
  }
}
