package org.puentesur.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.Accounts;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.directory.model.Institution;
import org.puentesur.journal.model.Event;
import org.puentesur.journal.service.Journal;

/** Who did what when in the demo, counted in days before today. */
@ApplicationScoped
class DemoChronicle {

  @Inject Accounts accounts;
  @Inject Journal journal;
  @Inject Clock clock;

  Instant ago(int days) {
    return clock.instant().minus(Duration.ofDays(days));
  }

  LocalDate day(int daysAgo) {
    return ago(daysAgo).atOffset(ZoneOffset.UTC).toLocalDate();
  }

  /** Who leads an institution. */
  Caller lead(Institution institution) {
    return caller(accounts.of(institution.id()).get(0));
  }

  /** Who facilitates a country. */
  Caller facilitator(String country) {
    return caller(accounts.facilitators(country).get(0));
  }

  private Caller caller(Account account) {
    return accounts.caller(account.id()).orElseThrow();
  }

  /** Tells that somebody did something to a cooperation so many days ago. */
  void tell(int daysAgo, Caller by, String type, Cooperation about, Map<String, String> data) {
    Map<String, String> all = new HashMap<>(data);
    all.put("code", about.code());
    journal.record(
        new Event(
            ago(daysAgo),
            by.accountId(),
            by.name(),
            type,
            "COOPERATION",
            about.id(),
            by.institution(),
            by.countries().stream().sorted().findFirst().orElse(null),
            all));
  }
}
