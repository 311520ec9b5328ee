package org.puentesur.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.puentesur.account.service.OwnAccountService;

/** Sends a link to who has forgotten the password; answers alike whether the address is known. */
@Named
@RequestScoped
public class ForgottenPage {

  @Inject OwnAccountService service;

  private String email;
  private boolean sent;

  public void send() {
    service.forgotten(email);
    sent = true;
  }

  public boolean isSent() {
    return sent;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
