package org.puentesur.followup.model;

import java.util.UUID;

/**
 * Who owes it: an institution, and where it is one person's to do that person.
 *
 * @param country ISO 3166-1 alpha-3 of the institution
 * @param person an account, null where any of its people may
 * @param personName null without a person
 */
public record Owner(UUID institution, String country, UUID person, String personName) {

  /** An institution, any of whose people does it. */
  public static Owner institution(UUID institution, String country) {
    return new Owner(institution, country, null, null);
  }
}
