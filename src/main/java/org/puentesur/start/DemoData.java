package org.puentesur.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Accounts;
import org.puentesur.account.service.PasswordService;
import org.puentesur.account.service.Token;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.model.InstitutionType;
import org.puentesur.directory.model.Office;
import org.puentesur.directory.service.Institutions;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.Demand;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.Modality;
import org.puentesur.exchange.model.Offer;
import org.puentesur.exchange.model.PopulationGroup;
import org.puentesur.exchange.model.State;
import org.puentesur.exchange.model.TerritorialLevel;
import org.puentesur.exchange.model.Visibility;
import org.puentesur.exchange.service.Listings;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;
import org.puentesur.platform.text.Tsv;

/** Institutions, people, offers and demands to try the platform with; no real person among them. */
@ApplicationScoped
public class DemoData {

  private static final String PASSWORD = "puente-entre-orillas-26";

  @Inject Institutions institutions;
  @Inject Listings listings;
  @Inject Accounts accounts;
  @Inject PasswordService passwords;
  @Inject Clock clock;

  private String hash;

  /** Loads them into a platform without institutions; tells how to sign in, or nothing. */
  public Optional<String> load() {
    if (!institutions.all().isEmpty()) {
      return Optional.empty();
    }
    hash = passwords.hash(PASSWORD);
    Map<String, Institution> byKey = new HashMap<>();
    Tsv.rows("demo/institutions.tsv").forEach(row -> byKey.put(row[0], institution(row)));
    institutions.flush();
    byKey.forEach((key, institution) -> people(key, institution.id()));
    Office office = new Office(names("UNFPA", "UNFPA", "UNFPA", "UNFPA"), Set.of());
    institutions.add(office);
    institutions.flush();
    office(office, "regional@puentesur.example", Role.REGIONAL_COORDINATOR);
    Office guatemala =
        new Office(
            names("UNFPA Guatemala", "UNFPA Guatemala", "UNFPA Guatemala", "UNFPA Guatemala"),
            Set.of("GTM", "HND"));
    institutions.add(guatemala);
    institutions.flush();
    office(guatemala, "facilita@puentesur.example", Role.FACILITATOR);
    Tsv.rows("demo/listings.tsv").forEach(row -> listing(row, byKey.get(row[1])));
    return Optional.of(
        """
        Demo accounts, all with the password %s:
          gtm-mspas@puentesur.example   leads and edits for Guatemala's health ministry
          col-minsalud@puentesur.example  likewise for Colombia's
          facilita@puentesur.example    facilitator for Guatemala and Honduras
          regional@puentesur.example    regional coordinator
        Demo API token of Guatemala's health ministry: %s"""
            .formatted(PASSWORD, apiToken()));
  }

  private String apiToken() {
    Token token = Token.random();
    Account owner = accounts.findByEmail("gtm-mspas@puentesur.example").orElseThrow();
    accounts.addApiClient("Demo", token.hash(), owner.id());
    return token.text();
  }

  private Institution institution(String[] row) {
    Translations names = names(row[4], row[5], row[6], row[7]);
    Institution institution =
        new Institution(row[1], row[2], InstitutionType.valueOf(row[3]), names, names);
    institution.designate("DEMO-" + row[0], LocalDate.of(2025, 4, 2));
    institutions.add(institution);
    return institution;
  }

  private void people(String key, UUID institution) {
    add(
        Account.ofInstitution(
            institution,
            key + "@puentesur.example",
            "Demo " + key,
            Set.of(Role.INSTITUTION_EDITOR, Role.INSTITUTION_LEAD),
            Language.ES));
  }

  private void office(Office office, String email, Role role) {
    add(Account.ofOffice(office.id(), email, "Demo UNFPA", Set.of(role), Language.ES));
  }

  private void add(Account account) {
    account.choosePassword(hash);
    accounts.add(account);
  }

  private void listing(String[] row, Institution owner) {
    Instant now = clock.instant();
    Content content =
        new Content(
            Language.of(row[2]).orElseThrow(),
            row[3],
            row[4],
            row[5],
            Set.of(row[6].split(",")),
            set(Modality.class, row[7]),
            set(Language.class, row[8]),
            set(PopulationGroup.class, row[9]),
            TerritorialLevel.valueOf(row[10]),
            LocalDate.parse(row[11]),
            LocalDate.parse(row[12]),
            Visibility.PUBLIC);
    Listing listing =
        row[0].equals("OFFER")
            ? new Offer(owner.id(), owner.country(), content, now)
            : new Demand(owner.id(), owner.country(), content, now);
    State target = State.valueOf(row[13]);
    if (target != State.DRAFT) {
      listing.submit(now);
    }
    if (target == State.PUBLISHED) {
      listing.takeIntoReview(now);
      listing.publish(now);
    }
    listings.add(listing);
  }

  private static <E extends Enum<E>> Set<E> set(Class<E> type, String names) {
    return Arrays.stream(names.split(","))
        .map(name -> Enum.valueOf(type, name))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
  }

  private static Translations names(String es, String en, String pt, String fr) {
    return new Translations(
        Map.of(Language.ES, es, Language.EN, en, Language.PT, pt, Language.FR, fr));
  }
}
