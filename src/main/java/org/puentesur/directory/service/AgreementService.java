package org.puentesur.directory.service;

import static org.puentesur.account.model.Role.Names.REGIONAL_COORDINATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.account.service.EventLog;
import org.puentesur.directory.model.Agreement;
import org.puentesur.directory.model.AgreementStatus;
import org.puentesur.journal.model.Subject;
import org.puentesur.platform.problem.Conflict;

/** Agreements: everybody reads them, the regional coordinator keeps them. */
@Stateless
public class AgreementService {

  @Inject Agreements agreements;
  @Inject EventLog events;
  @Inject Clock clock;

  @PermitAll
  public List<Agreement> all() {
    return agreements.all();
  }

  /** A page of a search. */
  @PermitAll
  public List<Agreement> list(AgreementQuery query, int most) {
    return agreements.page(query, LocalDate.now(clock), most);
  }

  /** Where an agreement stands today. */
  @PermitAll
  public AgreementStatus status(Agreement agreement) {
    return agreement.status(LocalDate.now(clock));
  }

  /** Those that a country is a party of. */
  @PermitAll
  public List<Agreement> of(String country) {
    return agreements.all().stream().filter(agreement -> agreement.binds(country)).toList();
  }

  @PermitAll
  public Agreement get(UUID id) {
    return agreements.get(id);
  }

  /** Registers what has been signed. */
  @RolesAllowed(REGIONAL_COORDINATOR)
  public Agreement register(Agreement.Terms terms) {
    Agreement agreement = new Agreement(terms);
    agreements.add(agreement);
    record(agreement, "agreement.registered");
    return agreement;
  }

  /** Corrects the terms, if nobody has changed them since {@code version}. */
  @RolesAllowed(REGIONAL_COORDINATOR)
  public Agreement revise(UUID id, int version, Agreement.Terms terms) {
    Agreement agreement = agreements.get(id);
    if (agreement.version() != version) {
      throw new Conflict("agreement " + id);
    }
    agreement.revise(terms);
    agreements.flush();
    record(agreement, "agreement.revised");
    return agreement;
  }

  private void record(Agreement agreement, String type) {
    events.tell(
        type,
        Subject.of("AGREEMENT", agreement.id()),
        Map.of("parties", String.join(",", agreement.terms().parties())));
  }
}
