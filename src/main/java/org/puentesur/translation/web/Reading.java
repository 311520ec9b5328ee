package org.puentesur.translation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.puentesur.account.service.OwnAccountService;
import org.puentesur.platform.web.MessagesBean;
import org.puentesur.platform.web.When;
import org.puentesur.translation.model.TranslatedText;

/** Whether this reader is shown translations, and what is said of one. */
@Named("reading")
@RequestScoped
public class Reading {

  /** The parameter that asks for translations, or with {@code false} for none. */
  public static final String ASKED = "translated";

  @Inject OwnAccountService account;
  @Inject HttpServletRequest request;
  @Inject MessagesBean messages;
  @Inject When when;

  private Boolean wanted;

  /** Asked for on this page, or always wanted. */
  public boolean isWanted() {
    if (wanted == null) {
      String asked = request.getParameter(ASKED);
      wanted = asked == null ? account.wantsTranslations() : Boolean.parseBoolean(asked);
    }
    return wanted;
  }

  /**
   * What a link or a redirection adds to its address, so that what a page asked for stays asked.
   */
  public static String asked(ServletRequest request) {
    String asked = request.getParameter(ASKED);
    return asked == null ? "" : "?" + ASKED + "=" + Boolean.parseBoolean(asked);
  }

  /** Who made a translation, in the reader's words. */
  public String mark(TranslatedText text) {
    return text.machine()
        ? messages.t("translation.machine")
        : messages.f2("translation.human", text.by(), when.date(text.at()));
  }
}
