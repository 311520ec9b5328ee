package org.puentesur.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.ApiClient.Scope;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Accounts;
import org.puentesur.account.service.ApiClients;
import org.puentesur.account.service.PasswordService;
import org.puentesur.account.service.Token;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.model.Office;
import org.puentesur.platform.text.Language;

/** A platform that looks lived in; no real person is part of it. */
@ApplicationScoped
public class DemoData {

  private static final String PASSWORD = "puente-entre-orillas-26";
  private static final Map<String, Language> SPEAKS =
      Map.of("bra", Language.PT, "jam", Language.EN, "hti", Language.FR);

  @Inject DemoDirectory directory;
  @Inject DemoActivity activity;
  @Inject Accounts accounts;
  @Inject PasswordService passwords;
  @Inject ApiClients clients;
  @Inject Clock clock;

  private String hash;

  /** Loads it into a platform without institutions; tells how to sign in, or nothing. */
  public Optional<String> load() {
    if (!directory.empty()) {
      return Optional.empty();
    }
    hash = passwords.hash(PASSWORD);
    Map<String, Institution> institutions = directory.institutions();
    institutions.forEach(this::people);
    directory.offices().forEach(this::facilitator);
    directory.agreements();
    directory.signing();
    accounts.flush();
    activity.load(institutions);
    return Optional.of(
        """
        Demo accounts, all with the password %s:
          gtm-mspas@puentesur.example     leads and edits for Guatemala's health ministry
          bra-ibge@puentesur.example      likewise for Brazil's statistics office, and so on
          gtm-segeplan@puentesur.example  Guatemala's focal point
          facilita@puentesur.example      facilitator for Guatemala and Honduras
          regional@puentesur.example      regional coordinator
        Demo API token of Guatemala's health ministry: %s
        The same for reading only: %s
        The same for binding it too: %s\
        """
            .formatted(
                PASSWORD,
                apiToken(institutions.get("gtm-mspas"), Scope.WRITE),
                apiToken(institutions.get("gtm-mspas"), Scope.READ),
                apiToken(institutions.get("gtm-mspas"), Scope.BIND)));
  }

  private String apiToken(Institution institution, Scope scope) {
    Token token = Token.random();
    clients.add("Demo", token.hash(), institution.id(), scope, clock.instant());
    return token.text();
  }

  private void people(String key, Institution institution) {
    boolean focal = key.equals("gtm-segeplan") || institution.type().focal();
    Set<Role> roles =
        focal
            ? Set.of(Role.INSTITUTION_EDITOR, Role.INSTITUTION_LEAD, Role.COUNTRY_FOCAL_POINT)
            : Set.of(Role.INSTITUTION_EDITOR, Role.INSTITUTION_LEAD);
    add(
        Account.ofInstitution(
            institution.id(),
            key + "@puentesur.example",
            institution.acronym() + " (demo)",
            roles,
            SPEAKS.getOrDefault(key.substring(0, 3), Language.ES)));
  }

  private void facilitator(String key, Office office) {
    String name =
        switch (key) {
          case "lacro" -> "regional";
          case "gtm" -> "facilita";
          default -> "facilita-" + key;
        };
    Role role = office.countries().isEmpty() ? Role.REGIONAL_COORDINATOR : Role.FACILITATOR;
    add(
        Account.ofOffice(
            office.id(),
            name + "@puentesur.example",
            office.names().in(Language.ES) + " (demo)",
            Set.of(role),
            Language.ES));
  }

  private void add(Account account) {
    account.choosePassword(hash);
    accounts.add(account);
  }
}
