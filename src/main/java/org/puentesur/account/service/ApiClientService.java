package org.puentesur.account.service;

import static org.puentesur.account.model.Role.Names.ADMINISTRATOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.account.model.ApiClient;
import org.puentesur.account.model.ApiClient.Scope;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.journal.model.Subject;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/** Lets partner systems act for an institution. */
@Stateless
public class ApiClientService {

  @Inject ApiClients clients;
  @Inject EventLog events;
  @Inject CurrentCaller current;
  @Inject Clock clock;

  /** Those of the caller's institution; every one for an administrator. */
  @RolesAllowed({INSTITUTION_LEAD, ADMINISTRATOR})
  public List<ApiClient> list() {
    return clients.of(reach());
  }

  /** A new client; its token is shown this once and kept nowhere. */
  @RolesAllowed({INSTITUTION_LEAD, ADMINISTRATOR})
  public Token create(String name, Scope scope, UUID institution) {
    if (name == null || name.isBlank()) {
      throw new RuleBroken("name", "api-client.name");
    }
    UUID reach = reach();
    if (institution == null || reach != null && !reach.equals(institution)) {
      throw new RuleBroken("institution", "api-client.institution");
    }
    if (scope == Scope.BIND && !institution.equals(current.get().institution())) {
      throw new RuleBroken("scope", "api-client.bind");
    }
    Token token = Token.random();
    UUID id = clients.add(name.strip(), token.hash(), institution, scope, clock.instant());
    record(id, institution, "api-client.created");
    return token;
  }

  /** Ends a client at once. */
  @RolesAllowed({INSTITUTION_LEAD, ADMINISTRATOR})
  public void revoke(UUID id) {
    ApiClient client =
        list().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("api client " + id));
    clients.revoke(id, clock.instant());
    record(id, client.institution(), "api-client.revoked");
  }

  // null reaches every institution
  private UUID reach() {
    Caller caller = current.get();
    return caller.is(Role.ADMINISTRATOR) ? null : caller.institution();
  }

  private void record(UUID id, UUID institution, String type) {
    events.tell(type, new Subject("API_CLIENT", id, institution, null), Map.of());
  }
}
