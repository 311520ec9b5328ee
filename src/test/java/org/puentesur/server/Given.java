package org.puentesur.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.ApiClient.Scope;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Accounts;
import org.puentesur.account.service.ApiClients;
import org.puentesur.account.service.Token;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.model.InstitutionType;
import org.puentesur.directory.model.Office;
import org.puentesur.directory.service.Institutions;
import org.puentesur.exchange.ListingFixture;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.Criterion;
import org.puentesur.exchange.model.Demand;
import org.puentesur.exchange.model.Offer;
import org.puentesur.exchange.service.Listings;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;

/** What a test starts from, stored: institutions, people, offers and demands of its own. */
@ApplicationScoped
@Transactional
public class Given {

  @Inject Institutions institutions;
  @Inject Accounts accounts;
  @Inject ApiClients clients;
  @Inject Listings listings;

  /** A designated institution that no other test knows. */
  public Institution anInstitution(String country) {
    Institution institution = proposed(country);
    institution.designate("N-1", LocalDate.of(2026, 1, 8));
    institutions.add(institution);
    institutions.flush();
    return institution;
  }

  /** An institution that its country has proposed. */
  public Institution aProposal(String country) {
    Institution institution = proposed(country);
    institutions.add(institution);
    institutions.flush();
    return institution;
  }

  /** An office that serves these countries. */
  public Office anOffice(String... countries) {
    Office office = new Office(named("Oficina"), Set.of(countries));
    institutions.add(office);
    institutions.flush();
    return office;
  }

  /** The cookie's value of a person who has just signed in. */
  public Token aSignIn(Account account) {
    accounts.add(account);
    accounts.flush();
    Token token = Token.random();
    accounts.addSignIn(token.hash(), account.id(), Instant.now());
    return token;
  }

  /** The same of a person with one role, of an institution or of an office that serves it. */
  public Token aPerson(Role role, Institution institution) {
    return aSignIn(
        role.ofInstitution()
            ? Account.ofInstitution(
                institution.id(), unused(), "Persona", Set.of(role), Language.ES)
            : Account.ofOffice(
                anOffice(institution.country()).id(),
                unused(),
                "Persona",
                Set.of(role),
                Language.ES));
  }

  /** The token of a partner system that may write for an institution. */
  public Token aPartner(Institution institution) {
    Token token = Token.random();
    clients.add("Sistema", token.hash(), institution.id(), Scope.WRITE, Instant.now());
    return token;
  }

  /** The same that binds the institution too. */
  public Token aBindingPartner(Institution institution) {
    Token token = Token.random();
    clients.add("Sistema", token.hash(), institution.id(), Scope.BIND, Instant.now());
    return token;
  }

  /** A draft of a demand. */
  public UUID aDraft(Institution owner, Content content) {
    Demand demand = new Demand(owner.id(), owner.country(), content, Instant.now());
    listings.add(demand);
    return demand.id();
  }

  /** As many demands of one institution that wait for review. */
  public List<UUID> submittedDemands(Institution owner, int many) {
    Instant now = Instant.now();
    List<UUID> ids = new ArrayList<>();
    for (int number = 0; number < many; number++) {
      Demand demand = new Demand(owner.id(), owner.country(), ListingFixture.wholeDemand(), now);
      demand.submit(now);
      listings.add(demand);
      ids.add(demand.id());
    }
    return ids;
  }

  /** As many people of one institution. */
  public void people(Institution owner, int many) {
    for (int number = 0; number < many; number++) {
      accounts.add(
          Account.ofInstitution(
              owner.id(),
              unused(),
              "Persona " + number,
              Set.of(Role.INSTITUTION_EDITOR),
              Language.ES));
    }
  }

  /** As many published offers of one institution, all of one moment. */
  public List<UUID> publishedOffers(Institution owner, int many) {
    Instant now = Instant.now();
    List<UUID> ids = new ArrayList<>();
    for (int number = 0; number < many; number++) {
      Offer offer = new Offer(owner.id(), owner.country(), ListingFixture.whole(), now);
      offer.submit(now);
      offer.takeIntoReview(now);
      offer.publish(EnumSet.allOf(Criterion.class), now);
      listings.add(offer);
      ids.add(offer.id());
    }
    return ids;
  }

  /** An address that no account has. */
  public static String unused() {
    return UUID.randomUUID() + "@puentesur.example";
  }

  private static Institution proposed(String country) {
    String acronym = "P" + UUID.randomUUID().toString().substring(0, 8);
    return new Institution(
        country, acronym, InstitutionType.MINISTRY, named("Ministerio"), named("Salud"));
  }

  private static Translations named(String text) {
    return new Translations(Map.of(Language.ES, text));
  }
}
