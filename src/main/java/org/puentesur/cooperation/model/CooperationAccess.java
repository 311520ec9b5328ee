package org.puentesur.cooperation.model;

import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;

/** What a person is to one cooperation. */
public record CooperationAccess(Caller caller, Cooperation cooperation) {

  /** Whether it is there for them at all. */
  public boolean reads() {
    return new CooperationSight(caller).sees(cooperation);
  }

  /** Whether they work on it for a party. */
  public boolean takesPart() {
    return own() && (caller.is(Role.INSTITUTION_EDITOR) || caller.is(Role.INSTITUTION_LEAD));
  }

  /** Whether they bind a party. */
  public boolean leads() {
    return own() && caller.is(Role.INSTITUTION_LEAD);
  }

  /** Whether they are a focal point of a party's country. */
  public boolean focal() {
    return caller.is(Role.COUNTRY_FOCAL_POINT)
        && cooperation.countries().stream().anyMatch(caller.countries()::contains);
  }

  /** Whether they facilitate it: for a party's country, or for every one. */
  public boolean facilitates() {
    return cooperation.countries().stream().anyMatch(caller::facilitates);
  }

  /** Whether they decide on its quality: one who facilitates it and is of no party. */
  public boolean reviews() {
    return facilitates() && !own();
  }

  /** Whether they say under which agreements it stands. */
  public boolean places() {
    return leads() || focal() || facilitates();
  }

  /** Whether they are the regional coordinator. */
  public boolean coordinates() {
    return caller.is(Role.REGIONAL_COORDINATOR);
  }

  /** Whether they work on it, for a party or as its facilitator. */
  public boolean works() {
    return takesPart() || facilitates();
  }

  /** Whether they decide how it goes on, for a party or as its facilitator. */
  public boolean decides() {
    return leads() || facilitates();
  }

  /** The party that they belong to, null for others. */
  public UUID party() {
    return own() ? caller.institution() : null;
  }

  private boolean own() {
    return caller.institution() != null
        && cooperation.institutions().contains(caller.institution());
  }
}
