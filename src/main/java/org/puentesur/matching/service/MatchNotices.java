package org.puentesur.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Accounts;
import org.puentesur.account.service.SignInSettings;
import org.puentesur.directory.model.Country;
import org.puentesur.exchange.model.Listing;
import org.puentesur.matching.model.Match;
import org.puentesur.matching.model.Side;
import org.puentesur.platform.mail.Outbox;
import org.puentesur.platform.text.Messages;

/** Tells the leads of an institution by mail that an invitation waits for them. */
@ApplicationScoped
public class MatchNotices {

  @Inject Accounts accounts;
  @Inject Outbox outbox;
  @Inject SignInSettings settings;

  /** Mails to each side whose answer is awaited, in each person's language. */
  public void invited(Match match, Listing demand, Listing offer) {
    if (match.awaits(Side.RECIPIENT)) {
      tell(match.recipient(), match, demand, offer);
    }
    if (match.awaits(Side.PROVIDER)) {
      tell(match.provider(), match, demand, offer);
    }
  }

  /** Mails to a country's focal points that its record answers a demand; how many were told. */
  public int called(Listing demand, String country) {
    List<Account> focal = accounts.focalPoints(country);
    for (Account account : focal) {
      outbox.put(
          account.email(),
          Messages.of(account.language(), "mail.call.subject"),
          Messages.of(
              account.language(),
              "mail.call.body",
              account.name(),
              demand.content().in(account.language()).title(),
              Country.name(demand.country(), account.language()),
              settings.baseUrl() + "/demands/" + demand.id()));
    }
    return focal.size();
  }

  private void tell(UUID institution, Match match, Listing demand, Listing offer) {
    for (Account account : accounts.of(institution)) {
      if (account.active() && account.roles().contains(Role.INSTITUTION_LEAD)) {
        outbox.put(
            account.email(),
            Messages.of(account.language(), "mail.match.subject"),
            Messages.of(
                account.language(),
                "mail.match.body",
                account.name(),
                demand.content().in(account.language()).title(),
                offer.content().in(account.language()).title(),
                match.message() == null ? "" : match.message(),
                settings.baseUrl() + "/matches"));
      }
    }
  }
}
