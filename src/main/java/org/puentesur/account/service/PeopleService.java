package org.puentesur.account.service;

import static org.puentesur.account.model.Role.Names.ADMINISTRATOR;
import static org.puentesur.account.model.Role.Names.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.Names.INSTITUTION_LEAD;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Grants;
import org.puentesur.account.model.Role;
import org.puentesur.journal.model.Subject;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;

/** Lets people into an institution, an office or the host, and keeps their roles. */
@Stateless
public class PeopleService {

  @Inject Accounts accounts;
  @Inject Notices notices;
  @Inject EventLog events;
  @Inject CurrentCaller current;

  /** The roles that the caller may give there; empty where the people are none of theirs. */
  @PermitAll
  public Set<Role> grantable(UUID institution) {
    return institution == null
        ? Grants.inOffice(current.get())
        : Grants.inInstitution(
            current.get(), institution, accounts.countryOf(institution).orElse(""));
  }

  /** The people of an institution, or of all offices and the host where it is null. */
  @RolesAllowed({INSTITUTION_LEAD, COUNTRY_FOCAL_POINT, ADMINISTRATOR})
  public List<Account> of(UUID institution) {
    refuseStrangers(institution);
    return accounts.of(institution);
  }

  /** Makes an account and sends its owner a link to choose a password. */
  @RolesAllowed({INSTITUTION_LEAD, COUNTRY_FOCAL_POINT, ADMINISTRATOR})
  public Account invite(
      UUID institution,
      UUID office,
      String email,
      String name,
      Set<Role> roles,
      Language language) {
    refuseBeyond(roles, grantable(institution), institution);
    if (email != null && accounts.findByEmail(email).isPresent()) {
      throw new RuleBroken("email", "account.email.taken");
    }
    Account account =
        institution == null
            ? Account.ofOffice(office, email, name, roles, language)
            : Account.ofInstitution(institution, email, name, roles, language);
    accounts.add(account);
    accounts.flush();
    notices.invite(account);
    record(account, "account.invited");
    return account;
  }

  /** Sends the invitation again; the link before is void. */
  @RolesAllowed({INSTITUTION_LEAD, COUNTRY_FOCAL_POINT, ADMINISTRATOR})
  public void inviteAgain(UUID id) {
    notices.invite(managed(id));
  }

  /** Gives other roles. */
  @RolesAllowed({INSTITUTION_LEAD, COUNTRY_FOCAL_POINT, ADMINISTRATOR})
  public void grant(UUID id, Set<Role> roles) {
    Account account = managed(id);
    refuseBeyond(roles, grantable(account.institution()), account.institution());
    refuseLastAdministrator(account, roles);
    account.hold(roles);
    record(account, "account.roles");
  }

  /** Shuts a person out at once: every sign-in ends. */
  @RolesAllowed({INSTITUTION_LEAD, COUNTRY_FOCAL_POINT, ADMINISTRATOR})
  public void deactivate(UUID id) {
    Account account = managed(id);
    if (id.equals(current.get().accountId())) {
      throw new RuleBroken("account.self");
    }
    refuseLastAdministrator(account, Set.of());
    account.deactivate();
    accounts.removeSignInsOf(id);
    record(account, "account.deactivated");
  }

  @RolesAllowed({INSTITUTION_LEAD, COUNTRY_FOCAL_POINT, ADMINISTRATOR})
  public void reactivate(UUID id) {
    Account account = managed(id);
    account.reactivate();
    record(account, "account.reactivated");
  }

  private Account managed(UUID id) {
    Account account = accounts.find(id).orElseThrow(() -> new NotFound("account " + id));
    refuseStrangers(account.institution());
    return account;
  }

  private void refuseStrangers(UUID institution) {
    if (grantable(institution).isEmpty()) {
      throw new NotFound("people of " + institution);
    }
  }

  private void refuseBeyond(Set<Role> roles, Set<Role> grantable, UUID institution) {
    refuseStrangers(institution);
    if (roles.isEmpty() || !grantable.containsAll(roles)) {
      throw new RuleBroken("roles", "account.roles.grant");
    }
  }

  private void refuseLastAdministrator(Account account, Set<Role> roles) {
    if (account.roles().contains(Role.ADMINISTRATOR)
        && !roles.contains(Role.ADMINISTRATOR)
        && accounts.activeAdministrators() < 2) {
      throw new RuleBroken("account.administrator.last");
    }
  }

  private void record(Account account, String type) {
    events.tell(
        type,
        new Subject("ACCOUNT", account.id(), account.institution(), null),
        Map.of("roles", account.roles().stream().map(Enum::name).sorted().toList().toString()));
  }
}
