package org.puentesur.ledger;

import static org.puentesur.account.model.Role.INSTITUTION_LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.account.service.Token;
import org.puentesur.cooperation.model.Unmet;
import org.puentesur.cooperation.service.Cooperations;
import org.puentesur.directory.model.Institution;
import org.puentesur.ledger.service.LedgerConditions;
import org.puentesur.matching.GivenMatching;
import org.puentesur.plan.PlanWorld;
import org.puentesur.plan.PlanWorld.Person;
import org.puentesur.server.Given;
import org.puentesur.server.Sql;
import org.puentesur.server.Transactions;

/** Cooperations that are carried out under a signed plan. */
@ApplicationScoped
public class LedgerWorld {

  private static final String PASSWORD = "una-clave-de-prueba-26";

  @Inject Given given;
  @Inject GivenMatching matching;
  @Inject PlanWorld plans;
  @Inject Cooperations cooperations;
  @Inject LedgerConditions conditions;
  @Inject Transactions transactions;
  @Inject Sql sql;

  /** One of them, with the tokens of its parties' systems. */
  public record Carried(
      String code, Institution giver, Institution receiver, Token giving, Token receiving) {}

  /** A new one, whose plan all parties have signed. */
  public Carried carried(String giving, String receiving) throws Exception {
    Institution giver = given.anInstitution(giving);
    Institution receiver = given.anInstitution(receiving);
    Person lead = plans.person(giver, INSTITUTION_LEAD, PASSWORD);
    String code =
        plans.opened(
            matching.aPublishedDemand(receiver, "H.88"),
            matching.aPublishedOffer(giver, "H.88"),
            lead.caller());
    plans.propose(lead, code, LedgerFixture.plan(giver.id(), receiver.id()));
    change(
        "update plan_version v set state = 'SIGNED' from plan p"
            + " where p.id = v.plan_id and p.code = ? and v.number = 1",
        code);
    change("update cooperation set opened_at = '2026-01-05' where code = ?", code);
    enter(code, "EXECUTION");
    return new Carried(code, giver, receiver, given.aPartner(giver), given.aPartner(receiver));
  }

  /** Leads it to a phase, whatever that takes. */
  public void enter(String code, String phase) throws SQLException {
    change("update cooperation set phase = '" + phase + "' where code = ?", code);
  }

  private void change(String statement, Object... parameters) throws SQLException {
    try (Connection connection = sql.connect()) {
      Sql.change(connection, statement, parameters);
    }
  }

  /** Tries a change beside the platform. */
  public void tries(String statement, UUID id) throws SQLException {
    change(statement, id);
  }

  /** What cooperations still lack of their ledgers to be closed. */
  public Map<UUID, List<Unmet>> unmet(List<String> codes) {
    return transactions.in(
        () ->
            conditions.unmet(
                codes.stream().map(code -> cooperations.find(code).orElseThrow()).toList()));
  }

  /** The same of one, by the keys of what is missing. */
  public List<String> unmet(String code) {
    return unmet(List.of(code)).values().stream().flatMap(List::stream).map(Unmet::key).toList();
  }
}
