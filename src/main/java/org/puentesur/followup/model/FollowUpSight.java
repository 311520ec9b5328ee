package org.puentesur.followup.model;

import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.model.Sight;

/**
 * Which follow-ups a person may see, once as SQL and once in Java: those of the parties of what
 * they are born of, of their focal points and facilitators, of the regional coordinator; and what
 * they may do with them.
 */
public record FollowUpSight(Caller caller) {

  /**
   * The predicate over an alias {@code f} of the table {@code follow_up}; takes EclipseLink
   * parameters {@code institution}, {@code everywhere} and {@code countries}.
   */
  public static final String FOLLOW_UPS =
      """
      (cast(#everywhere as boolean)
        or cast(#institution as text) = any(f.parties)
        or f.countries && cast(#countries as text[]))
      """;

  public boolean everywhere() {
    return new Sight(caller).everywhere();
  }

  /** The own institution, or an id that no institution has. */
  public String institution() {
    return new Sight(caller).institution().toString();
  }

  /** Countries served, as the literal of a PostgreSQL array. */
  public String countries() {
    return new Sight(caller).countries();
  }

  /** The same predicate for one record. */
  public boolean sees(FollowUp followUp) {
    return everywhere()
        || takesPart(followUp.origin())
        || followUp.origin().countries().stream().anyMatch(caller::serves);
  }

  /** Whether the person may have something owed that comes of a record. */
  public boolean assigns(Origin origin) {
    return owns() && takesPart(origin) || facilitates(origin);
  }

  /** Whether the person may say that it is done: the owner's people, or who facilitates. */
  public boolean closes(FollowUp followUp) {
    return owns() && followUp.owner().institution().equals(caller.institution())
        || facilitates(followUp.origin());
  }

  /** Whether the person may give it up, of which all parties are told. */
  public boolean drops(FollowUp followUp) {
    return assigns(followUp.origin());
  }

  /** Whether it is the person's to do. */
  public boolean owes(FollowUp followUp) {
    Owner owner = followUp.owner();
    return owner.person() == null
        ? owns() && owner.institution().equals(caller.institution())
        : owner.person().equals(caller.accountId());
  }

  private boolean owns() {
    return caller.is(Role.INSTITUTION_EDITOR) || caller.is(Role.INSTITUTION_LEAD);
  }

  private boolean takesPart(Origin origin) {
    return caller.institution() != null && origin.parties().contains(caller.institution());
  }

  private boolean facilitates(Origin origin) {
    return everywhere() || origin.countries().stream().anyMatch(caller::facilitates);
  }
}
