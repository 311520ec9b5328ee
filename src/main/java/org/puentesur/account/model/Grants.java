package org.puentesur.account.model;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Who may let people in, and with which roles. */
public final class Grants {

  private static final Set<Role> OF_LEAD =
      EnumSet.of(Role.INSTITUTION_EDITOR, Role.INSTITUTION_LEAD);
  private static final Set<Role> OF_FOCAL_POINT =
      EnumSet.of(Role.INSTITUTION_EDITOR, Role.INSTITUTION_LEAD, Role.COUNTRY_FOCAL_POINT);

  private Grants() {}

  /** The roles that the caller may give in an institution of a country; empty where none. */
  public static Set<Role> inInstitution(Caller caller, UUID institution, String country) {
    if (caller.is(Role.ADMINISTRATOR)
        || caller.is(Role.COUNTRY_FOCAL_POINT) && caller.countries().contains(country)) {
      return OF_FOCAL_POINT;
    }
    return caller.is(Role.INSTITUTION_LEAD) && institution.equals(caller.institution())
        ? OF_LEAD
        : Set.of();
  }

  /** The roles that the caller may give in an office or at the host. */
  public static Set<Role> inOffice(Caller caller) {
    return caller.is(Role.ADMINISTRATOR)
        ? EnumSet.of(Role.FACILITATOR, Role.REGIONAL_COORDINATOR, Role.ADMINISTRATOR, Role.AUDITOR)
        : Set.of();
  }
}
