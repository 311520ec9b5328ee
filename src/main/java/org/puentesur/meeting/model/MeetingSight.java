package org.puentesur.meeting.model;

import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Sight;

/**
 * Which meetings a person may see, once as SQL and once in Java: the organiser's side, the invited,
 * those who serve a country that takes part, the regional coordinator; and what they may do there.
 */
public record MeetingSight(Caller caller) {

  /**
   * The predicate over an alias {@code m} of the table {@code meeting}; takes EclipseLink
   * parameters {@code account}, {@code institution}, {@code everywhere} and {@code countries}.
   */
  public static final String MEETINGS =
      """
      (cast(#everywhere as boolean)
        or m.organiser_id = cast(#account as uuid)
        or m.institution_id = cast(#institution as uuid)
        or m.country = any(cast(#countries as text[]))
        or exists (select 1 from meeting_invitee i where i.meeting_id = m.id
             and (i.person and i.party_id = cast(#account as uuid)
               or not i.person and i.party_id = cast(#institution as uuid)
               or i.country = any(cast(#countries as text[])))))
      """;

  public boolean everywhere() {
    return sight().everywhere();
  }

  /** The own account, or an id that none has. */
  public UUID account() {
    return caller.signedIn() ? caller.accountId() : new UUID(0, 0);
  }

  /** The own institution, or an id that no institution has. */
  public UUID institution() {
    return sight().institution();
  }

  /** Countries served, as the literal of a PostgreSQL array. */
  public String countries() {
    return sight().countries();
  }

  /** The same predicate for one record. */
  public boolean sees(Meeting meeting) {
    return everywhere()
        || meeting.organiser().is(caller)
        || meeting.invitee(caller).isPresent()
        || meeting.countries().stream().anyMatch(caller::serves);
  }

  /** Whether the person takes part: a focal point who only follows the country does not. */
  public boolean attends(Meeting meeting) {
    return everywhere()
        || meeting.organiser().is(caller)
        || meeting.invitee(caller).isPresent()
        || facilitates(meeting);
  }

  /** Whether the person leads the meeting on behalf of an office. */
  public boolean facilitates(Meeting meeting) {
    return everywhere() || meeting.countries().stream().anyMatch(caller::facilitates);
  }

  /** Whether the person revises it and calls it off. */
  public boolean manages(Meeting meeting) {
    String country = meeting.organiser().country();
    return everywhere()
        || meeting.organiser().is(caller)
        || country != null && caller.facilitates(country);
  }

  private Sight sight() {
    return new Sight(caller);
  }
}
