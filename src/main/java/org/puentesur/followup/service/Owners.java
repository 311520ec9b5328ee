package org.puentesur.followup.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.puentesur.account.model.Account;
import org.puentesur.account.service.Accounts;
import org.puentesur.followup.model.Colleague;
import org.puentesur.followup.model.Owner;
import org.puentesur.platform.problem.RuleBroken;

/** Finds those who are to owe something. */
@ApplicationScoped
public class Owners {

  @Inject Accounts accounts;

  /** An institution, and one of its people where it is theirs alone. */
  public Owner of(UUID institution, UUID person) {
    if (institution == null) {
      throw new RuleBroken("owner", "followup.owner");
    }
    String country =
        accounts
            .countryOf(institution)
            .orElseThrow(() -> new RuleBroken("owner", "followup.owner"));
    if (person == null) {
      return Owner.institution(institution, country);
    }
    Account account =
        accounts
            .find(person)
            .filter(each -> each.active() && institution.equals(each.institution()))
            .orElseThrow(() -> new RuleBroken("person", "followup.person"));
    return new Owner(institution, country, account.id(), account.name());
  }

  /** The active people of an institution by name; nobody where there is none. */
  List<Colleague> colleagues(UUID institution) {
    return institution == null
        ? List.of()
        : accounts.of(institution).stream()
            .filter(Account::active)
            .map(each -> new Colleague(each.id(), each.name()))
            .sorted(Comparator.comparing(Colleague::name))
            .toList();
  }
}
