package org.puentesur.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.puentesur.account.model.Account;
import org.puentesur.platform.mail.Outbox;
import org.puentesur.platform.text.Messages;

/** One-time links and the mails that carry them. */
@ApplicationScoped
public class Notices {

  private static final Duration INVITATION = Duration.ofHours(72);
  private static final Duration RESET = Duration.ofHours(1);

  @Inject Accounts accounts;
  @Inject Outbox outbox;
  @Inject SignInSettings settings;
  @Inject Clock clock;

  /** Invites a person to choose a password; a link sent before is void. */
  public void invite(Account account) {
    send(account, "mail.invitation", INVITATION);
  }

  /** Lets a person choose a new password. */
  public void reset(Account account) {
    send(account, "mail.reset", RESET);
  }

  /** The address by which an account's owner chooses a password, once, within a time. */
  public String link(Account account, Duration valid) {
    Token token = Token.random();
    accounts.replaceLink(token.hash(), account.id(), clock.instant().plus(valid));
    return settings.baseUrl() + "/welcome?token=" + token.text();
  }

  private void send(Account account, String key, Duration valid) {
    outbox.put(
        account.email(),
        Messages.of(account.language(), key + ".subject"),
        Messages.of(
            account.language(),
            key + ".body",
            account.name(),
            link(account, valid),
            valid.toHours()));
  }
}
