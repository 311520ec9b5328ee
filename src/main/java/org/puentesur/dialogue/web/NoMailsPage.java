package org.puentesur.dialogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.puentesur.dialogue.service.WishService;
import org.puentesur.platform.web.Problems;

/**
 * Ends the mails of whoever holds the link; by a button, since mail servers open links too, or by
 * the one request that a mail program sends when its reader asks it to (RFC 8058).
 */
@Named
@RequestScoped
public class NoMailsPage {

  @Inject WishService service;
  @Inject Problems problems;
  @Inject HttpServletRequest request;

  private String token = "";
  private boolean ended;

  /** A mail program posts to the link itself, with no form of ours around it. */
  public void load() {
    if (request.getMethod().equals("POST")) {
      end();
    }
  }

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
