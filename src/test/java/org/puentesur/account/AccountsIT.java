package org.puentesur.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Accounts;
import org.puentesur.account.service.Token;
import org.puentesur.directory.model.Institution;
import org.puentesur.platform.text.Language;
import org.puentesur.server.Given;
import org.puentesur.server.Transactions;

/** Accounts, sign-ins and one-time links come back as they were stored, and no longer. */
@ArquillianTest
class AccountsIT {

  private static final Duration IDLE = Duration.ofMinutes(60);
  private static final Duration OLDEST = Duration.ofDays(7);

  @Inject Accounts accounts;
  @Inject Given given;
  @Inject Transactions transactions;

  @Test
  void an_account_of_an_institution_keeps_every_field() {
    UUID institution = given.anInstitution("GTM").id();
    Account stored = person(institution, Role.INSTITUTION_LEAD, Role.COUNTRY_FOCAL_POINT);
    stored.choosePassword("hash");
    transactions.run(() -> accounts.add(stored));
    assertThat(read(stored.id()))
        .returns(stored.email(), Account::email)
        .returns("María José Ñandú", Account::name)
        .returns(Set.of(Role.INSTITUTION_LEAD, Role.COUNTRY_FOCAL_POINT), Account::roles)
        .returns(institution, Account::institution)
        .returns(null, Account::office)
        .returns(Language.PT, Account::language)
        .returns("hash", Account::passwordHash)
        .returns(true, Account::active);
  }

  @Test
  void an_account_of_an_office_belongs_to_no_institution() {
    UUID office = given.anOffice("GTM").id();
    Account stored =
        Account.ofOffice(office, Given.unused(), "Ana", Set.of(Role.FACILITATOR), Language.FR);
    transactions.run(() -> accounts.add(stored));
    assertThat(read(stored.id()))
        .returns(office, Account::office)
        .returns(null, Account::institution)
        .returns(true, Account::invited);
  }

  @Test
  void an_account_remembers_that_it_has_to_wait() {
    Account stored = person(given.anInstitution("GTM").id(), Role.INSTITUTION_EDITOR);
    stored.choosePassword("hash");
    Instant now = Instant.parse("2026-11-02T10:15:30Z");
    for (int failure = 0; failure < 4; failure++) {
      stored.failed(now);
    }
    transactions.run(() -> accounts.add(stored));
    Account read = read(stored.id());
    assertThat(read.mayTry(now.plusSeconds(1))).isFalse();
    assertThat(read.mayTry(now.plusSeconds(3))).isTrue();
  }

  @Test
  void an_address_has_one_account() {
    Account first = person(given.anInstitution("GTM").id(), Role.INSTITUTION_EDITOR);
    transactions.run(() -> accounts.add(first));
    Account second =
        Account.ofOffice(null, first.email(), "Otra", Set.of(Role.AUDITOR), Language.ES);
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      accounts.add(second);
                      accounts.flush();
                    }))
        .isInstanceOf(PersistenceException.class);
  }

  @Test
  void a_sign_in_names_the_person_with_the_country_of_the_institution() {
    Institution institution = given.anInstitution("GTM");
    Token token = given.aPerson(Role.INSTITUTION_EDITOR, institution);
    assertThat(who(token, Instant.now()))
        .get()
        .returns(institution.id(), Caller::institution)
        .returns(Set.of("GTM"), Caller::countries)
        .returns(Set.of(Role.INSTITUTION_EDITOR), Caller::roles);
  }

  @Test
  void a_sign_in_unused_for_too_long_names_nobody() {
    Token token = given.aPerson(Role.INSTITUTION_EDITOR, given.anInstitution("GTM"));
    assertThat(who(token, Instant.now().plus(IDLE).plusSeconds(1))).isEmpty();
  }

  @Test
  void a_sign_in_ends_with_the_account() {
    Account account = person(given.anInstitution("GTM").id(), Role.INSTITUTION_EDITOR);
    Token token = given.aSignIn(account);
    transactions.run(() -> accounts.find(account.id()).orElseThrow().deactivate());
    assertThat(who(token, Instant.now())).isEmpty();
  }

  @Test
  void a_link_works_once() {
    Token link = aLink(Instant.now().plusSeconds(60));
    Instant now = Instant.now();
    assertThat(transactions.in(() -> accounts.useLink(link.hash(), now))).isPresent();
    assertThat(transactions.in(() -> accounts.useLink(link.hash(), now))).isEmpty();
  }

  @Test
  void a_link_works_until_it_expires() {
    Instant expires = Instant.now();
    Token link = aLink(expires);
    Instant later = expires.plusSeconds(1);
    assertThat(transactions.in(() -> accounts.useLink(link.hash(), later))).isEmpty();
  }

  private Token aLink(Instant expires) {
    Account account = person(given.anInstitution("GTM").id(), Role.INSTITUTION_EDITOR);
    Token link = Token.random();
    transactions.run(
        () -> {
          accounts.add(account);
          accounts.flush();
          accounts.replaceLink(link.hash(), account.id(), expires);
        });
    return link;
  }

  private Optional<Caller> who(Token token, Instant now) {
    return transactions.in(() -> accounts.findBySignIn(token.hash(), now, IDLE, OLDEST));
  }

  private Account read(UUID id) {
    return transactions.in(() -> accounts.find(id).orElseThrow());
  }

  private static Account person(UUID institution, Role... roles) {
    return Account.ofInstitution(
        institution, Given.unused(), "María José Ñandú", Set.of(roles), Language.PT);
  }
}
