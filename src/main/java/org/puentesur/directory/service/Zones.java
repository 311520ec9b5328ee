package org.puentesur.directory.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.Accounts;

/** By which clock people go: the one that they chose, or else that of their country's capital. */
@ApplicationScoped
public class Zones {

  @Inject Countries countries;
  @Inject Accounts accounts;

  /** The zones of the countries that have one, by ISO 3166-1 alpha-3 code. */
  public Map<String, ZoneId> of(Set<String> codes) {
    Map<String, ZoneId> zones = new TreeMap<>();
    countries.all().stream()
        .filter(country -> codes.contains(country.code()) && country.zone() != null)
        .forEach(country -> zones.put(country.code(), country.zone()));
    return zones;
  }

  /** The one that a person chose. */
  public Optional<ZoneId> chosen(UUID account) {
    return accounts.find(account).flatMap(Account::zone);
  }

  /** That of a person's country; empty where they serve several that go by different clocks. */
  public Optional<ZoneId> home(Caller person) {
    Set<ZoneId> zones = Set.copyOf(of(person.countries()).values());
    return zones.size() == 1 ? zones.stream().findFirst() : Optional.empty();
  }

  /** By which clock to write to a person. */
  public Optional<ZoneId> of(Account person) {
    return person.zone().or(() -> accounts.caller(person.id()).flatMap(this::home));
  }
}
