package org.puentesur.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.CurrentCaller;

/** Which places a person is shown; what they may do there is decided in the services. */
@Named("menu")
@RequestScoped
public class Menu {

  @Inject CurrentCaller current;

  public boolean isSignedIn() {
    return current.get().signedIn();
  }

  public boolean isEditor() {
    return current.get().is(Role.INSTITUTION_EDITOR) || current.get().is(Role.INSTITUTION_LEAD);
  }

  public boolean isFacilitator() {
    return current.get().is(Role.FACILITATOR) || current.get().is(Role.REGIONAL_COORDINATOR);
  }

  public boolean isAdministrator() {
    return current.get().is(Role.ADMINISTRATOR);
  }
}
