package org.puentesur.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Accounts;
import org.puentesur.account.service.SignInService;
import org.puentesur.agenda.model.Topic;
import org.puentesur.agenda.service.Topics;
import org.puentesur.directory.service.Countries;
import org.puentesur.indicator.service.ShippedFigures;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;
import org.puentesur.platform.text.Tsv;

/** What every installation has from its first start: countries, topics, one administrator. */
@Singleton
@Startup
@DependsOn("Migration")
public class ReferenceData {

  private static final String NOTICE = "puentesur.startup.notice";

  private static final String COUNTRIES = "directory/countries.tsv";
  private static final String TOPICS = "agenda/topics.tsv";
  private static final String TARGETS = "agenda/topics-sdg.tsv";
  private static final String CROSSWALK = "agenda/crosswalk.tsv";
  private static final List<String> FILES =
      Stream.concat(Stream.of(COUNTRIES, TOPICS, TARGETS, CROSSWALK), ShippedFigures.FILES.stream())
          .toList();

  @Inject LoadedData digests;
  @Inject Countries countries;
  @Inject Topics topics;
  @Inject ShippedFigures figures;
  @Inject Accounts accounts;
  @Inject SignInService signIns;
  @Inject DemoData demo;

  @Inject
  @ConfigProperty(name = "demo.load")
  boolean withDemo;

  @Inject
  @ConfigProperty(name = "admin.email", defaultValue = "admin@puentesur.example")
  String adminEmail;

  @PostConstruct
  void load() {
    String digest = Tsv.digest(FILES);
    if (!digests.current(digest)) {
      Tsv.rows(COUNTRIES).forEach(countries::put);
      Tsv.rows(TOPICS).forEach(this::put);
      Tsv.rows(TARGETS).forEach(this::put);
      Tsv.rows(CROSSWALK).forEach(row -> topics.link(row[0], row[1], row[2]));
      figures.load();
      digests.replace(digest);
    }
    if (accounts.none()) {
      createAdministrator();
    }
    if (withDemo) {
      demo.load().ifPresent(ReferenceData::tell);
    }
    System.setProperty("puentesur.startup.ready", "true");
  }

  private void put(String[] row) {
    String parent = row[2].isEmpty() ? null : row[2];
    topics.put(new Topic(row[0], row[1], parent, labels(row)), Integer.parseInt(row[3]));
  }

  private static Translations labels(String[] row) {
    return new Translations(
        Map.of(Language.ES, row[4], Language.EN, row[5], Language.PT, row[6], Language.FR, row[7]));
  }

  private void createAdministrator() {
    Account administrator =
        Account.ofOffice(
            null, adminEmail, "Administrador", java.util.Set.of(Role.ADMINISTRATOR), Language.ES);
    accounts.add(administrator);
    accounts.flush();
    tell(
        "The first administrator, "
            + adminEmail
            + ", chooses a password here (once, within two days):\n"
            + signIns.linkFor(administrator));
  }

  // the launcher runs in the same process and prints this beside the address
  private static void tell(String notice) {
    System.setProperty(NOTICE, System.getProperty(NOTICE, "") + notice + "\n");
  }
}
