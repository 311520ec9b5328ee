package org.puentesur.plan.model;

import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;

/**
 * A place for a signature under a version.
 *
 * @param role lead of a party, or focal point of a country
 * @param institution of the lead, null for a focal point
 * @param country ISO 3166-1 alpha-3
 */
public record Signatory(Role role, UUID institution, String country) {

  /** The lead of a party. */
  public static Signatory lead(UUID institution, String country) {
    return new Signatory(Role.INSTITUTION_LEAD, institution, country);
  }

  public static Signatory focalPoint(String country) {
    return new Signatory(Role.COUNTRY_FOCAL_POINT, null, country);
  }

  /** Whether this person may sign here. */
  public boolean open(Caller caller) {
    return caller.is(role)
        && (institution == null
            ? caller.countries().contains(country)
            : institution.equals(caller.institution()));
  }

  /** As one text, which {@link #read} understands. */
  public String text() {
    return role + ":" + country + (institution == null ? "" : ":" + institution);
  }

  /** The place that a text names. */
  public static Signatory read(String text) {
    String[] parts = text.split(":");
    return new Signatory(
        Role.valueOf(parts[0]), parts.length > 2 ? UUID.fromString(parts[2]) : null, parts[1]);
  }
}
