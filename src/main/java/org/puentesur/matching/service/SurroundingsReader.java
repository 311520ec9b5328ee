package org.puentesur.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.puentesur.agenda.service.Topics;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.Agreements;
import org.puentesur.directory.service.Institutions;
import org.puentesur.indicator.service.FiguresAtHand;
import org.puentesur.matching.model.Surroundings;
import org.puentesur.matching.model.Taken;

/** Reads what matching goes by beside the pairs. */
@ApplicationScoped
public class SurroundingsReader {

  @Inject Topics topics;
  @Inject Institutions institutions;
  @Inject Agreements agreements;
  @Inject FiguresAtHand figures;
  @Inject MatchTallies tallies;
  @Inject MatchWeights weights;
  @Inject Clock clock;

  /** As it stands now. */
  public Surroundings now() {
    int year = clock.instant().atZone(ZoneOffset.UTC).getYear();
    return new Surroundings(
        topics.crosswalk(),
        tallies.rarity(),
        institutions.all().stream()
            .filter(Institution::designated)
            .map(Institution::id)
            .collect(Collectors.toSet()),
        agreements.all(),
        new Taken(year, tallies.taken(year)),
        tallies.ofCountries(),
        tallies.past(),
        figures.get(),
        weights.now());
  }
}
