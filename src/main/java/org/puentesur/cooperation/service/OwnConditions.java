package org.puentesur.cooperation.service;

import static org.puentesur.cooperation.model.Phase.AGREED;
import static org.puentesur.cooperation.model.Phase.CLOSURE;
import static org.puentesur.cooperation.model.Phase.DOCUMENTED;
import static org.puentesur.cooperation.model.Phase.EVALUATED;
import static org.puentesur.cooperation.model.Phase.EXECUTION;
import static org.puentesur.cooperation.model.Phase.FORMULATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Gate;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.model.Turn;
import org.puentesur.cooperation.model.Unmet;

/** What phases take as far as cooperations know it themselves: the domain's table. */
@ApplicationScoped
public class OwnConditions {

  @Inject PartyConditions parties;
  @Inject GateCondition gates;
  @Inject CoverCondition cover;
  @Inject Clock clock;

  /** One line of the table. */
  private record Line(
      Phase guards, Function<Collection<Cooperation>, Map<UUID, List<Unmet>>> missing)
      implements EntryCondition {

    @Override
    public Map<UUID, List<Unmet>> unmet(Collection<Cooperation> cooperations) {
      return missing.apply(cooperations);
    }
  }

  @Produces
  @ApplicationScoped
  EntryCondition formulationTakesDesignatedParties() {
    return new Line(FORMULATION, parties::undesignated);
  }

  @Produces
  @ApplicationScoped
  EntryCondition formulationTakesConsent() {
    return new Line(FORMULATION, several -> parties.silent(FORMULATION, several));
  }

  @Produces
  @ApplicationScoped
  EntryCondition formulationTakesItsGate() {
    return new Line(FORMULATION, several -> gates.closed(Gate.MISSION, several));
  }

  @Produces
  @ApplicationScoped
  EntryCondition agreementTakesDesignatedParties() {
    return new Line(AGREED, parties::undesignated);
  }

  @Produces
  @ApplicationScoped
  EntryCondition agreementTakesCover() {
    return new Line(AGREED, cover::missing);
  }

  @Produces
  @ApplicationScoped
  EntryCondition agreementTakesItsGate() {
    return new Line(AGREED, several -> gates.closed(Gate.PLAN, several));
  }

  @Produces
  @ApplicationScoped
  EntryCondition executionTakesDesignatedParties() {
    return new Line(EXECUTION, parties::undesignated);
  }

  @Produces
  @ApplicationScoped
  EntryCondition executionTakesItsDay() {
    return new Line(EXECUTION, several -> Missing.of(several, this::early));
  }

  @Produces
  @ApplicationScoped
  EntryCondition closureTakesConsent() {
    return new Line(CLOSURE, several -> parties.silent(CLOSURE, several));
  }

  // where these are met is not built yet; until then they are not, and people read what they are
  @Produces
  @ApplicationScoped
  EntryCondition evaluationTakesFinalReport() {
    return new Line(EVALUATED, several -> Missing.of(several, each -> open("report", each)));
  }

  @Produces
  @ApplicationScoped
  EntryCondition documentationTakesPractice() {
    return new Line(DOCUMENTED, several -> Missing.of(several, each -> open("practice", each)));
  }

  private static List<Unmet> open(String key, Cooperation cooperation) {
    return List.of(new Unmet(key, Turn.PARTIES, "/cooperations/" + cooperation.code()));
  }

  private List<Unmet> early(Cooperation cooperation) {
    LocalDate day = cooperation.startsOn();
    String link = "/cooperations/" + cooperation.code();
    if (day == null) {
      return List.of(new Unmet("start.none", Turn.CALENDAR, link));
    }
    return day.isAfter(LocalDate.now(clock))
        ? List.of(new Unmet("start", List.of(day), Turn.CALENDAR, link))
        : List.of();
  }
}
