package org.puentesur.cooperation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationCode;
import org.puentesur.cooperation.model.ParticipantRole;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;

/** Cooperations that were never stored. */
final class GivenCooperation {

  static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

  private GivenCooperation() {}

  /** One between two countries. */
  static Cooperation bilateral() {
    return of(part("COL", ParticipantRole.PROVIDER), part("GTM", ParticipantRole.RECIPIENT));
  }

  static Cooperation of(Participation... parts) {
    return new Cooperation(
        new CooperationCode(2026, 7),
        new Translations(Map.of(Language.ES, "Servicios para adolescentes")),
        Set.of("D.40"),
        List.of(parts),
        NOON);
  }

  static Participation part(String country, ParticipantRole role) {
    return new Participation(UUID.randomUUID(), country, role);
  }
}
