package org.puentesur.cooperation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Accounts;
import org.puentesur.account.service.SignInSettings;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.platform.mail.Outbox;
import org.puentesur.platform.text.Messages;

/** Mails about a cooperation to those who answer for it, each in their language. */
@ApplicationScoped
public class CooperationNotices {

  @Inject Accounts accounts;
  @Inject Outbox outbox;
  @Inject SignInSettings settings;

  /** Tells leads, focal points and facilitators of the parties that it is open. */
  public void opened(Cooperation cooperation) {
    tell(cooperation, "mail.cooperation.subject", "mail.cooperation.body");
  }

  /** Tells the same people that its execution begins. */
  void began(Cooperation cooperation) {
    tell(cooperation, "mail.cooperation.began.subject", "mail.cooperation.began.body");
  }

  private void tell(Cooperation cooperation, String subject, String body) {
    Set<Account> told = new LinkedHashSet<>();
    cooperation.parts().forEach(part -> answering(part).forEach(told::add));
    told.forEach(account -> tell(account, cooperation, subject, body));
  }

  private Stream<Account> answering(Participation part) {
    Stream<Account> leads =
        accounts.of(part.institution()).stream()
            .filter(account -> account.active() && account.roles().contains(Role.INSTITUTION_LEAD));
    return Stream.of(
            leads,
            accounts.focalPoints(part.country()).stream(),
            accounts.facilitators(part.country()).stream())
        .flatMap(people -> people);
  }

  private void tell(Account account, Cooperation cooperation, String subject, String body) {
    outbox.put(
        account.email(),
        Messages.of(account.language(), subject, cooperation.code()),
        Messages.of(
            account.language(),
            body,
            account.name(),
            cooperation.titles().in(account.language()),
            cooperation.code(),
            settings.baseUrl() + "/cooperations/" + cooperation.code()));
  }
}
