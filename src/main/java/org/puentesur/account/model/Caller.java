package org.puentesur.account.model;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.puentesur.platform.text.Language;

/**
 * The person behind a request, as a value.
 *
 * @param accountId null for a visitor
 * @param name as the event log keeps it
 * @param roles empty for a visitor
 * @param institution the institution that the person belongs to, or null
 * @param countries ISO 3166 alpha-3: the institution's country, or those that the office serves
 * @param language the person's language, null for a visitor
 */
public record Caller(
    UUID accountId,
    String name,
    Set<Role> roles,
    UUID institution,
    Set<String> countries,
    Language language)
    implements Serializable {

  /** Anybody without an account. */
  public static final Caller VISITOR = new Caller(null, "", Set.of(), null, Set.of(), null);

  public Caller {
    roles = Set.copyOf(roles);
    countries = Set.copyOf(countries);
  }

  public boolean signedIn() {
    return accountId != null;
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** Whether the person serves this country from its focal point or its office, or every one. */
  public boolean serves(String country) {
    return is(Role.REGIONAL_COORDINATOR)
        || (is(Role.COUNTRY_FOCAL_POINT) || is(Role.FACILITATOR)) && countries.contains(country);
  }

  /** Whether the person facilitates this country's exchanges. */
  public boolean facilitates(String country) {
    return is(Role.REGIONAL_COORDINATOR) || is(Role.FACILITATOR) && countries.contains(country);
  }
}
