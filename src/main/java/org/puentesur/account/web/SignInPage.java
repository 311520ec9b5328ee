package org.puentesur.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.puentesur.account.service.SignInService;
import org.puentesur.account.service.Token;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.web.Problems;

/** Lets a person in by e-mail and password. */
@Named
@RequestScoped
public class SignInPage {

  @Inject SignInService signIns;
  @Inject SignInCookie cookie;
  @Inject Problems problems;

  private String email;
  private String password;

  public void signIn() {
    problems.done(
        () -> {
          Optional<Token> token =
              email == null || password == null
                  ? Optional.empty()
                  : signIns.signIn(email, password);
          let(token.orElseThrow(() -> new RuleBroken("sign-in.refused")));
        });
  }

  private void let(Token token) {
    FacesContext context = FacesContext.getCurrentInstance();
    cookie.set((HttpServletResponse) context.getExternalContext().getResponse(), token);
    problems.go("/");
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
