package org.puentesur.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.PasswordService;
import org.puentesur.account.service.Token;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Unmet;
import org.puentesur.cooperation.service.CooperationService;
import org.puentesur.directory.model.Institution;
import org.puentesur.exchange.model.Listing;
import org.puentesur.matching.GivenMatching;
import org.puentesur.matching.model.Match;
import org.puentesur.matching.model.Side;
import org.puentesur.matching.service.MatchNews;
import org.puentesur.plan.service.PlanConditions;
import org.puentesur.platform.text.Language;
import org.puentesur.server.CallingAs;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Sql;
import org.puentesur.server.Transactions;

/** People with passwords, a cooperation that formulates, and the database seen from beside. */
@ApplicationScoped
public class PlanWorld {

  @Inject Given given;
  @Inject GivenMatching matching;
  @Inject MatchNews news;
  @Inject CooperationService cooperations;
  @Inject PlanConditions conditions;
  @Inject PasswordService passwords;
  @Inject Transactions transactions;
  @Inject Sql sql;
  @Inject CallingAs calling;
  @Inject Loopback loopback;

  /** Somebody with one role and a password. */
  public Caller person(Institution institution, Role role, String password) {
    Account account =
        Account.ofInstitution(
            institution.id(), Given.unused(), "Persona", Set.of(role), Language.ES);
    account.choosePassword(passwords.hash(password));
    given.aSignIn(account);
    return new Caller(
        account.id(),
        account.name(),
        Set.of(role),
        institution.id(),
        Set.of(institution.country()),
        Language.ES);
  }

  /** The code of a cooperation that formulates. */
  public String opened(Listing demand, Listing offer, Caller by) throws SQLException {
    String code =
        calling.as(
            by,
            () -> {
              Match match =
                  transactions.in(
                      () -> {
                        Match answered =
                            matching.aMatch(
                                demand,
                                offer,
                                each -> {
                                  each.invite(Side.RECIPIENT, "Hola", 80, Instant.now());
                                  each.accept(Side.PROVIDER, Instant.now());
                                });
                        news.agreed(answered, demand, offer);
                        return answered;
                      });
              return cooperations.ofMatch(match.id()).code();
            });
    try (Connection connection = sql.connect()) {
      Sql.change(connection, "update cooperation set phase = 'FORMULATION' where code = ?", code);
    }
    return code;
  }

  /** What a service answers a caller. */
  public <T> T as(Caller caller, Supplier<T> question) {
    return calling.as(caller, question);
  }

  /** A page as a person sees it, or a visitor where nobody has signed in. */
  public HttpResponse<String> page(Token signIn, String path)
      throws IOException, InterruptedException {
    return signIn == null ? loopback.get(path) : loopback.page(signIn, path);
  }

  public void run(Caller caller, Runnable step) {
    calling.as(
        caller,
        () -> {
          step.run();
          return null;
        });
  }

  /** What the cooperation still lacks of its plan. */
  public List<String> unmet(Cooperation cooperation) {
    return transactions.in(
        () ->
            conditions
                .unmet(List.of(cooperation))
                .getOrDefault(cooperation.id(), List.of())
                .stream()
                .map(Unmet::key)
                .toList());
  }

  /** How often somebody has guessed a password. */
  public int failures(Caller caller) throws SQLException {
    return (Integer) sql.one("select failures from account where id = ?", caller.accountId());
  }

  /** Checks that the database itself refuses a change. */
  public void refuses(String change, UUID version) throws SQLException {
    try (Connection connection = sql.connect()) {
      assertThatThrownBy(() -> Sql.change(connection, change, version))
          .isInstanceOf(SQLException.class);
    }
  }
}
