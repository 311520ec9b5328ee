package org.puentesur.translation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.puentesur.account.service.OwnAccountService;
import org.puentesur.platform.web.Problems;
import org.puentesur.translation.service.TranslationService;

/** A person's choice to see translations always; part of their account's page. */
@Named
@RequestScoped
public class TranslationChoice {

  @Inject OwnAccountService account;
  @Inject TranslationService translations;
  @Inject Problems problems;

  private boolean wanted;

  @PostConstruct
  void find() {
    wanted = account.wantsTranslations();
  }

  public void save() {
    if (problems.done(() -> account.wantTranslations(wanted))) {
      problems.go("/account");
    }
  }

  /** Whether there is anything to choose. */
  public boolean isAvailable() {
    return translations.available();
  }

  public boolean isWanted() {
    return wanted;
  }

  public void setWanted(boolean wanted) {
    this.wanted = wanted;
  }
}
