package org.puentesur.followup.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Accounts;
import org.puentesur.account.service.SignInSettings;
import org.puentesur.followup.model.FollowUp;
import org.puentesur.followup.model.Nudge;
import org.puentesur.followup.model.Origin;
import org.puentesur.followup.model.Owner;
import org.puentesur.platform.mail.Outbox;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Messages;

/** Mails about what is owed, each in its reader's language. */
@ApplicationScoped
public class FollowUpNotices {

  @Inject Accounts accounts;
  @Inject Outbox outbox;
  @Inject SignInSettings settings;

  /** Tells who owes it. */
  void opened(FollowUp followUp) {
    owing(followUp).forEach(each -> tell("opened", each, followUp));
  }

  /** Reminds who owes it; once a week has gone by, tells who facilitates. */
  void nudge(FollowUp followUp, Nudge kind) {
    List<Account> told =
        kind == Nudge.ESCALATION
            ? accounts.facilitators(followUp.owner().country())
            : owing(followUp);
    told.forEach(each -> tell(kind.name(), each, followUp));
  }

  /** Tells everybody to whom it was owed, and who facilitates, why it is given up. */
  void dropped(FollowUp followUp) {
    Set<Account> told = new LinkedHashSet<>();
    Origin origin = followUp.origin();
    origin.parties().stream()
        .flatMap(party -> accounts.of(party).stream())
        .filter(each -> each.active() && each.roles().contains(Role.INSTITUTION_LEAD))
        .forEach(told::add);
    origin.countries().forEach(country -> told.addAll(accounts.facilitators(country)));
    told.forEach(each -> tell("dropped", each, followUp));
  }

  private List<Account> owing(FollowUp followUp) {
    Owner owner = followUp.owner();
    List<Account> people = accounts.of(owner.institution());
    List<Account> named =
        people.stream().filter(each -> each.active() && each.id().equals(owner.person())).toList();
    // a person who has left leaves it to the institution
    return named.isEmpty() ? people.stream().filter(FollowUpNotices::answers).toList() : named;
  }

  private static boolean answers(Account account) {
    return account.active()
        && (account.roles().contains(Role.INSTITUTION_LEAD)
            || account.roles().contains(Role.INSTITUTION_EDITOR));
  }

  private void tell(String what, Account to, FollowUp followUp) {
    outbox.put(
        to.email(),
        Messages.of(to.language(), "mail.followup." + what + ".subject", followUp.text()),
        Messages.of(
            to.language(),
            "mail.followup." + what + ".body",
            to.name(),
            followUp.text(),
            day(followUp, to.language()),
            settings.baseUrl() + "/follow-ups/" + followUp.id(),
            followUp.closing()));
  }

  private static String day(FollowUp followUp, Language language) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.locale())
        .format(followUp.due());
  }
}
