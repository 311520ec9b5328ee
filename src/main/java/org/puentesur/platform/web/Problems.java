package org.puentesur.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.puentesur.platform.problem.Conflict;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/** Runs a page's action and shows a refusal beside what it concerns. */
@RequestScoped
public class Problems {

  // every page's form
  private static final String FORM = "f:";

  @Inject MessagesBean messages;

  /** Whether the action went through; otherwise the reasons stand on the page. */
  public boolean done(Runnable action) {
    return done(action, () -> {});
  }

  /** The same; where somebody else was first, shows their text too. */
  public boolean done(Runnable action, Runnable onConflict) {
    try {
      action.run();
      return true;
    } catch (RuleBroken broken) {
      broken.violations().forEach(reason -> show(reason.field(), messages.reason(reason)));
    } catch (Conflict conflict) {
      onConflict.run();
      show(null, messages.t("rule.conflict"));
    } catch (NotFound gone) {
      notFound();
    }
    return false;
  }

  /** Answers this request as if there were nothing here. */
  public void notFound() {
    FacesContext context = FacesContext.getCurrentInstance();
    try {
      context.getExternalContext().responseSendError(404, "");
      context.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leads the person to another address of the platform. */
  public void go(String address) {
    FacesContext context = FacesContext.getCurrentInstance();
    try {
      context.getExternalContext().redirect(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void show(String field, String text) {
    FacesContext context = FacesContext.getCurrentInstance();
    String id = field == null ? null : FORM + field;
    boolean there = id != null && context.getViewRoot().findComponent(id) != null;
    context.addMessage(
        there ? id : null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }
}
