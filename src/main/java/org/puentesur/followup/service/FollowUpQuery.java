package org.puentesur.followup.service;

import java.util.Set;
import java.util.UUID;
import org.puentesur.followup.model.FollowUpState;

/**
 * Which follow-ups to look for; an empty set and null do not narrow.
 *
 * @param owed only what is the caller's to do
 * @param cooperation the code of a cooperation
 * @param country ISO 3166-1 alpha-3 of who owes
 * @param owner the institution that owes
 * @param after the last one of the page before, null for the first page
 */
public record FollowUpQuery(
    Set<FollowUpState> states,
    boolean owed,
    String cooperation,
    String country,
    UUID owner,
    UUID after) {

  /** What is still owed, by anybody. */
  public static final FollowUpQuery OWED =
      new FollowUpQuery(
          Set.of(FollowUpState.OPEN, FollowUpState.OVERDUE), false, null, null, null, null);

  /** What is still owed by the caller. */
  public static final FollowUpQuery OWN =
      new FollowUpQuery(OWED.states(), true, null, null, null, null);
}
