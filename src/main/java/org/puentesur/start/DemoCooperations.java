package org.puentesur.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.ParticipantRole;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.cooperation.service.CooperationOpening;
import org.puentesur.cooperation.service.Cooperations;
import org.puentesur.directory.model.Institution;
import org.puentesur.journal.model.Event;
import org.puentesur.journal.service.Journal;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;

/** An exchange of three that a facilitator opened without a match. */
@ApplicationScoped
class DemoCooperations {

  @Inject CooperationOpening opening;
  @Inject Cooperations cooperations;
  @Inject Journal journal;
  @Inject Clock clock;

  void load(Map<String, Institution> institutions) {
    Instant opened = clock.instant().minus(Duration.ofDays(12));
    Cooperation cooperation =
        new Cooperation(
            cooperations.next(opened.atZone(ZoneOffset.UTC).getYear()),
            new Translations(
                Map.of(
                    Language.ES, "Registros administrativos para seguir la salud materna",
                    Language.EN, "Administrative records to follow maternal health",
                    Language.PT, "Registros administrativos para acompanhar a saúde materna",
                    Language.FR, "Des registres administratifs pour suivre la santé maternelle")),
            Set.of("D.43"),
            List.of(
                part(institutions.get("bra-ibge"), ParticipantRole.PROVIDER),
                part(institutions.get("gtm-mspas"), ParticipantRole.RECIPIENT),
                part(institutions.get("col-minsalud"), ParticipantRole.SUPPORTING_PARTNER)),
            opened);
    opening.keep(cooperation);
    journal.record(
        new Event(
            opened,
            null,
            "PuenteSur (demo)",
            "cooperation.opened",
            "COOPERATION",
            cooperation.id(),
            institutions.get("gtm-mspas").id(),
            "GTM",
            Map.of("after", cooperation.phase().name())));
  }

  private static Participation part(Institution institution, ParticipantRole role) {
    return new Participation(institution.id(), institution.country(), role);
  }
}
