package org.puentesur.mission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Accounts;
import org.puentesur.account.service.EventLog;
import org.puentesur.account.service.SignInSettings;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.cooperation.service.CooperationGate.Entered;
import org.puentesur.journal.model.Event;
import org.puentesur.journal.model.Subject;
import org.puentesur.mission.model.Mission;
import org.puentesur.platform.mail.Outbox;
import org.puentesur.platform.text.Messages;

/** What happens to missions, told to the event log and to those who answer for the parties. */
@ApplicationScoped
public class MissionNews {

  @Inject EventLog events;
  @Inject Accounts accounts;
  @Inject Outbox outbox;
  @Inject SignInSettings settings;

  /** What has happened to one, latest first. */
  List<Event> history(Mission mission) {
    return events.of(mission.id());
  }

  /** Tells the log. */
  void log(Mission mission, Entered entered, String what) {
    UUID party = entered.access().party();
    String country =
        entered.cooperation().parts().stream()
            .filter(part -> part.institution().equals(party))
            .map(Participation::country)
            .findFirst()
            .orElse(null);
    events.tell(
        "mission." + what,
        new Subject("MISSION", mission.id(), party, country),
        Map.of("code", entered.cooperation().code(), "after", mission.state().name()));
  }

  /** Tells the log, and by mail leads, focal points and facilitators of the parties. */
  void tell(Mission mission, Entered entered, String what) {
    log(mission, entered, what);
    Set<Account> told = new LinkedHashSet<>();
    entered.cooperation().parts().forEach(part -> answering(part).forEach(told::add));
    told.removeIf(each -> each.id().equals(entered.access().caller().accountId()));
    told.forEach(each -> mail(each, mission, entered, what));
  }

  private Stream<Account> answering(Participation part) {
    Stream<Account> leads =
        accounts.of(part.institution()).stream()
            .filter(each -> each.active() && each.roles().contains(Role.INSTITUTION_LEAD));
    return Stream.of(
            leads,
            accounts.focalPoints(part.country()).stream(),
            accounts.facilitators(part.country()).stream())
        .flatMap(people -> people);
  }

  private void mail(Account to, Mission mission, Entered entered, String what) {
    String code = entered.cooperation().code();
    outbox.put(
        to.email(),
        Messages.of(to.language(), "mail.mission." + what + ".subject", code),
        Messages.of(
            to.language(),
            "mail.mission." + what + ".body",
            to.name(),
            mission.plan().purpose(),
            code,
            mission.plan().stay().from(),
            mission.plan().stay().to(),
            settings.baseUrl() + "/cooperations/" + code + "/missions/" + mission.id(),
            mission.reason()));
  }
}
