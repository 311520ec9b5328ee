package org.puentesur.cooperation.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.puentesur.platform.problem.RuleBroken;

/** Which parties make a cooperation. */
final class Parties {

  private Parties() {}

  /** Refuses an institution in two roles, and an exchange that nobody gives or nobody receives. */
  static void require(Collection<Participation> parts) {
    if (parts.stream().map(Participation::institution).distinct().count() < parts.size()) {
      throw new RuleBroken("institution", "cooperation.party.twice");
    }
    long core =
        parts.stream().filter(part -> part.role() != ParticipantRole.SUPPORTING_PARTNER).count();
    if (core < 2
        || !any(parts, ParticipantRole.PROVIDER)
        || !any(parts, ParticipantRole.RECIPIENT)) {
      throw new RuleBroken("institution", "cooperation.party.sides");
    }
  }

  /** Refuses a party that could not join. */
  static void requireWith(Collection<Participation> parts, Participation joining) {
    List<Participation> then = new ArrayList<>(parts);
    then.add(joining);
    require(then);
  }

  /** The part of a party; refuses where it could not leave. */
  static Participation requireWithout(Collection<Participation> parts, UUID leaving) {
    Participation part =
        parts.stream()
            .filter(each -> each.institution().equals(leaving))
            .findFirst()
            .orElseThrow(() -> new RuleBroken("institution", "cooperation.party.unknown"));
    List<Participation> then = new ArrayList<>(parts);
    then.remove(part);
    require(then);
    return part;
  }

  // one that gives and receives is of either side
  private static boolean any(Collection<Participation> parts, ParticipantRole side) {
    return parts.stream()
        .anyMatch(part -> part.role() == side || part.role() == ParticipantRole.DUAL);
  }
}
