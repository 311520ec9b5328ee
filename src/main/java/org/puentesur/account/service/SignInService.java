package org.puentesur.account.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Caller;
import org.puentesur.platform.problem.RuleBroken;

/** Lets people in and out. */
@Stateless
public class SignInService {

  @Inject Accounts accounts;
  @Inject ApiClients clients;
  @Inject Notices notices;
  @Inject SignInSettings settings;
  @Inject PasswordService passwords;
  @Inject Clock clock;

  /**
   * A new sign-in, or empty where e-mail or password are wrong or the account waits; which of them
   * is told to nobody. Costs the same time for an unknown address.
   */
  @PermitAll
  public Optional<Token> signIn(String email, String password) {
    Instant now = clock.instant();
    Optional<Account> account = accounts.findByEmail(email).filter(found -> found.mayTry(now));
    if (account.isEmpty()) {
      passwords.hash(password);
      return Optional.empty();
    }
    if (!passwords.matches(password, account.get().passwordHash())) {
      account.get().failed(now);
      return Optional.empty();
    }
    account.get().succeeded();
    return Optional.of(start(account.get(), now));
  }

  /** Who shows this token. */
  @PermitAll
  public Optional<Caller> find(Token token) {
    return accounts.findBySignIn(token.hash(), clock.instant(), settings.idle(), settings.oldest());
  }

  /** Who shows this token, without counting it as use. */
  @PermitAll
  public Optional<Caller> recognise(Token token) {
    return accounts.recognise(token.hash(), clock.instant(), settings.idle(), settings.oldest());
  }

  /** Which API client shows this token. */
  @PermitAll
  public Optional<Caller> findApiClient(Token token) {
    return clients.find(token.hash(), clock.instant());
  }

  @PermitAll
  public void signOut(Token token) {
    accounts.removeSignIn(token.hash());
  }

  /** A link by which the account's owner chooses a password, once, within two days. */
  @PermitAll
  public String linkFor(Account account) {
    return notices.link(account, Duration.ofDays(2));
  }

  /** Sets the password that the holder of a link chose, ends all other sign-ins, and signs in. */
  @PermitAll
  public Token choosePassword(Token link, String password) {
    passwords.check(password);
    Account account =
        accounts
            .useLink(link.hash(), clock.instant())
            .orElseThrow(() -> new RuleBroken("password.link"));
    account.choosePassword(passwords.hash(password));
    accounts.removeSignInsOf(account.id());
    return start(account, clock.instant());
  }

  private Token start(Account account, Instant now) {
    Token token = Token.random();
    accounts.addSignIn(token.hash(), account.id(), now);
    return token;
  }
}
