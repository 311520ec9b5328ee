package org.puentesur.dialogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.puentesur.dialogue.service.WishService;
import org.puentesur.platform.web.Problems;

/** Ends the mails of whoever holds the link; by a button, since mail servers open links too. */
@Named
@RequestScoped
public class NoMailsPage {

  @Inject WishService service;
  @Inject Problems problems;

  private String token = "";
  private boolean ended;

  public void end() {
    ended = problems.done(() -> service.end(token));
  }

  public boolean isEnded() {
    return ended;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token == null ? "" : token;
  }
}
