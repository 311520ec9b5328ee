package org.puentesur.cooperation.model;

import java.util.Collection;

/** How many take part, and how. */
public enum Form {
  BILATERAL,
  TRIANGULAR,
  REGIONAL;

  private static final int REGION = 3;

  /**
   * The form that follows from the parts: regional with three recipients or more, triangular with a
   * supporting partner or a third party.
   */
  public static Form of(Collection<Participation> parts) {
    long receiving =
        parts.stream()
            .map(Participation::role)
            .filter(role -> role == ParticipantRole.RECIPIENT || role == ParticipantRole.DUAL)
            .count();
    if (receiving >= REGION) {
      return REGIONAL;
    }
    return parts.size() > 2 ? TRIANGULAR : BILATERAL;
  }
}
