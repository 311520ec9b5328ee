package org.puentesur.meeting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.Accounts;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.model.InstitutionStatus;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.meeting.model.Invitee;
import org.puentesur.meeting.model.Organiser;
import org.puentesur.meeting.model.Plan;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;

/** Finds those whom a draft means. */
@ApplicationScoped
public class GuestList {

  @Inject Accounts accounts;
  @Inject DirectoryService directory;

  /** A caller as the one who calls a meeting. */
  Organiser organiser(Caller caller) {
    UUID institution = caller.institution();
    return new Organiser(caller.accountId(), caller.name(), institution, countryOf(institution));
  }

  /** The plan of a draft, by whose ids only people who are {@code invited} already stay so. */
  Plan plan(Draft draft, Collection<Invitee> invited) {
    Stream<Invitee> institutions =
        draft.institutions().stream().map(id -> institution(id, draft.language()));
    Stream<Invitee> staying =
        invited.stream()
            .filter(each -> each.person() && draft.people().contains(each.party()))
            .map(each -> Invitee.person(each.party(), each.name(), each.country()));
    Stream<Invitee> called = draft.emails().stream().map(this::person);
    List<Invitee> all =
        Stream.of(institutions, staying, called).flatMap(each -> each).distinct().toList();
    return new Plan(
        draft.title(), draft.language(), draft.agenda(), draft.slots(), draft.place(), all);
  }

  private Invitee institution(UUID id, Language language) {
    try {
      Institution institution = directory.institution(id);
      if (institution.status() != InstitutionStatus.DESIGNATED) {
        throw new RuleBroken("institutions", "meeting.institution");
      }
      return Invitee.institution(id, institution.names().in(language), institution.country());
    } catch (NotFound unknown) {
      throw new RuleBroken("institutions", "meeting.institution");
    }
  }

  private Invitee person(String email) {
    Account account =
        accounts
            .findByEmail(email)
            .filter(Account::active)
            .orElseThrow(() -> new RuleBroken("people", "meeting.person.unknown"));
    return Invitee.person(account.id(), account.name(), countryOf(account.institution()));
  }

  private String countryOf(UUID institution) {
    return institution == null ? null : accounts.countryOf(institution).orElse(null);
  }
}
