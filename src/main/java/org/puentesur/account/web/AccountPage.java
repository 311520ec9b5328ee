package org.puentesur.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.puentesur.account.model.Account;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.account.service.OwnAccountService;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.web.Problems;

/** A person's own account. */
@Named
@RequestScoped
public class AccountPage {

  @Inject OwnAccountService service;
  @Inject CurrentCaller current;
  @Inject SignInCookie cookie;
  @Inject HttpServletRequest request;
  @Inject Problems problems;

  private Account account;
  private List<Instant> signIns = List.of();
  private Language language;
  private boolean digest;
  private String zone;
  private String old;
  private String password;

  @PostConstruct
  void find() {
    if (current.get().signedIn()) {
      account = service.get();
      language = account.language();
      digest = account.wantsDigest();
      zone = account.zone().map(ZoneId::getId).orElse(null);
      signIns = service.signIns();
    }
  }

  public void load() {
    if (account == null) {
      problems.go("/sign-in");
    }
  }

  public void saveLanguage() {
    if (problems.done(() -> service.speak(language))) {
      problems.go("/language?to=" + language.tag());
    }
  }

  public void saveZone() {
    if (problems.done(() -> service.liveIn(zone == null || zone.isEmpty() ? null : zone))) {
      problems.go("/account");
    }
  }

  public void saveDigest() {
    if (problems.done(() -> service.wantDigest(digest))) {
      problems.go("/account");
    }
  }

  public void changePassword() {
    if (problems.done(
        () -> service.changePassword(old, password, cookie.of(request).orElseThrow()))) {
      problems.go("/account");
    }
  }

  public void signOutEverywhere() {
    if (problems.done(service::signOutEverywhere)) {
      problems.go("/sign-in");
    }
  }

  public Account getAccount() {
    return account;
  }

  public List<Instant> getSignIns() {
    return signIns;
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }

  /** Whether matches can be of interest at all. */
  public boolean isOfInstitution() {
    return account.institution() != null;
  }

  public boolean isDigest() {
    return digest;
  }

  public void setDigest(boolean digest) {
    this.digest = digest;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getOld() {
    return old;
  }

  public void setOld(String old) {
    this.old = old;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
