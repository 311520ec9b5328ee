package org.puentesur.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.puentesur.account.service.SignInService;
import org.puentesur.account.service.Token;
import org.puentesur.platform.web.Problems;

/** Lets the holder of a one-time link choose a password. */
@Named
@RequestScoped
public class WelcomePage {

  @Inject SignInService signIns;
  @Inject SignInCookie cookie;
  @Inject Problems problems;

  private String token = "";
  private String password;

  public void choose() {
    problems.done(
        () -> {
          Token signIn = signIns.choosePassword(new Token(token), password);
          FacesContext context = FacesContext.getCurrentInstance();
          cookie.set((HttpServletResponse) context.getExternalContext().getResponse(), signIn);
          problems.go("/");
        });
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token == null ? "" : token;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
