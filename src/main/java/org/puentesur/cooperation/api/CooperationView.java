package org.puentesur.cooperation.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Participation;

/**
 * A cooperation as the API shows it.
 *
 * @param titles by language
 * @param form bilateral, triangular or regional
 * @param phaseSince since when it has been in its phase
 * @param reason why it is suspended or cancelled
 * @param startsOn on which day it is to begin
 */
public record CooperationView(
    UUID id,
    String code,
    Map<String, String> titles,
    String form,
    String phase,
    Instant phaseSince,
    String reason,
    String startsOn,
    Set<String> topics,
    List<Part> participants,
    UUID demandId,
    UUID offerId,
    Instant openedAt) {

  /** One participant. */
  public record Part(UUID institutionId, String country, String role) {

    static Part of(Participation part) {
      return new Part(part.institution(), part.country(), part.role().name());
    }
  }

  /** The wire form of a cooperation. */
  public static CooperationView of(Cooperation cooperation) {
    return new CooperationView(
        cooperation.id(),
        cooperation.code(),
        cooperation.titles().byTag(),
        cooperation.form().name(),
        cooperation.phase().name(),
        cooperation.phaseSince(),
        cooperation.reason(),
        cooperation.startsOn() == null ? null : cooperation.startsOn().toString(),
        new TreeSet<>(cooperation.topics()),
        cooperation.parts().stream().map(Part::of).toList(),
        cooperation.demand(),
        cooperation.offer(),
        cooperation.openedAt());
  }
}
