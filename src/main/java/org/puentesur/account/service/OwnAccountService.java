package org.puentesur.account.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Caller;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;

/** What a person does with their own account. */
@Stateless
public class OwnAccountService {

  @Inject Accounts accounts;
  @Inject PasswordService passwords;
  @Inject Notices notices;
  @Inject CurrentCaller current;
  @Inject Clock clock;

  /** The caller's account; not found for a visitor. */
  @PermitAll
  public Account get() {
    Caller caller = current.get();
    if (!caller.signedIn()) {
      throw new NotFound("own account");
    }
    return accounts.find(caller.accountId()).orElseThrow(() -> new NotFound("own account"));
  }

  /** Since when the caller is signed in, on each device. */
  @PermitAll
  public List<Instant> signIns() {
    return accounts.signInsOf(get().id());
  }

  @PermitAll
  public void speak(Language language) {
    get().speak(language);
  }

  /** Chooses the clock by which the caller is told times; null: their browser's or country's. */
  @PermitAll
  public void liveIn(String zone) {
    get().liveIn(zone);
  }

  /** Turns the daily mail with new matches on or off. */
  @PermitAll
  public void wantDigest(boolean wanted) {
    get().wantDigest(wanted);
  }

  /** Whether the caller is shown translations without asking; a visitor is not. */
  @PermitAll
  public boolean wantsTranslations() {
    Caller caller = current.get();
    return caller.signedIn()
        && accounts.find(caller.accountId()).filter(Account::wantsTranslations).isPresent();
  }

  /** Lets texts in other languages be shown with their translation always, or when asked for. */
  @PermitAll
  public void wantTranslations(boolean wanted) {
    get().wantTranslations(wanted);
  }

  /** Replaces the password by one who knows the old one, and ends every sign-in but this. */
  @PermitAll
  public void changePassword(String old, String chosen, Token signIn) {
    Account account = get();
    if (old == null || !passwords.matches(old, account.passwordHash())) {
      throw new RuleBroken("old", "password.old");
    }
    passwords.check(chosen);
    account.choosePassword(passwords.hash(chosen));
    accounts.removeOtherSignIns(account.id(), signIn.hash());
  }

  /**
   * Whether the caller knows the password; who keeps guessing waits, as at the door. In a
   * transaction of its own: what is refused for it must not forget that somebody guessed.
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean proves(String password) {
    Account account = get();
    Instant now = clock.instant();
    if (password == null || password.isEmpty() || !account.mayTry(now)) {
      return false;
    }
    boolean known = passwords.matches(password, account.passwordHash());
    if (known) {
      account.succeeded();
    } else {
      account.failed(now);
    }
    return known;
  }

  @PermitAll
  public void signOutEverywhere() {
    accounts.removeSignInsOf(get().id());
  }

  /** Sends a link to choose a new password, if the address is known; tells nobody whether it is. */
  @PermitAll
  public void forgotten(String email) {
    if (email != null) {
      accounts.findByEmail(email).filter(Account::active).ifPresent(notices::reset);
    }
  }
}
