package org.puentesur.plan.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Accounts;
import org.puentesur.account.service.SignInSettings;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.plan.model.PlanVersion;
import org.puentesur.platform.mail.Outbox;
import org.puentesur.platform.text.Messages;

/** Mails about a plan to those who read, counter or sign it, each in their language. */
@ApplicationScoped
public class PlanNotices {

  @Inject Accounts accounts;
  @Inject Outbox outbox;
  @Inject SignInSettings settings;

  /** Tells the other parties, and who signs for their countries, of a new proposal. */
  public void proposed(Cooperation cooperation, PlanVersion version) {
    Set<Account> told = concerned(cooperation);
    told.removeIf(account -> version.institution().equals(account.institution()));
    told.forEach(account -> tell(account, "mail.plan.proposed", cooperation, version));
  }

  /** Tells all parties that nobody's signature is missing any more. */
  public void frozen(Cooperation cooperation, PlanVersion version) {
    concerned(cooperation)
        .forEach(account -> tell(account, "mail.plan.frozen", cooperation, version));
  }

  private Set<Account> concerned(Cooperation cooperation) {
    Set<Account> told = new LinkedHashSet<>();
    cooperation
        .institutions()
        .forEach(
            institution ->
                accounts.of(institution).stream()
                    .filter(Account::active)
                    .filter(account -> account.roles().contains(Role.INSTITUTION_LEAD))
                    .forEach(told::add));
    cooperation.countries().forEach(country -> told.addAll(accounts.focalPoints(country)));
    return told;
  }

  private void tell(Account account, String key, Cooperation cooperation, PlanVersion version) {
    String number = version.number().toString();
    outbox.put(
        account.email(),
        Messages.of(account.language(), key + ".subject", cooperation.code(), number),
        Messages.of(
            account.language(),
            key + ".body",
            account.name(),
            cooperation.titles().in(account.language()),
            number,
            version.reason(),
            settings.baseUrl() + "/cooperations/" + cooperation.code() + "/plan"));
  }
}
