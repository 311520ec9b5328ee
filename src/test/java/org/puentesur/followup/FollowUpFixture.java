package org.puentesur.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.puentesur.followup.model.Debt;
import org.puentesur.followup.model.FollowUp;
import org.puentesur.followup.model.Origin;
import org.puentesur.followup.model.OriginKind;
import org.puentesur.followup.model.Owner;
import org.puentesur.platform.text.Language;

/** Something that Colombia owes Guatemala. */
public final class FollowUpFixture {

  public static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  public static final LocalDate DUE = LocalDate.parse("2026-03-20");

  private FollowUpFixture() {}

  public static FollowUp followUp(UUID owner, UUID other) {
    return followUp(owner, other, DUE, NOW);
  }

  public static FollowUp followUp(UUID owner, UUID other, LocalDate due, Instant now) {
    return new FollowUp(
        new Debt("Enviar la guía", Language.ES, due),
        Owner.institution(owner, "COL"),
        origin(owner, other),
        UUID.randomUUID(),
        now);
  }

  public static Origin origin(UUID owner, UUID other) {
    return new Origin(
        OriginKind.MEETING, UUID.randomUUID(), null, Set.of(owner, other), Set.of("COL", "GTM"));
  }
}
