package org.puentesur.matching.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puentesur.directory.model.Agreement;
import org.puentesur.directory.model.AgreementStatus;
import org.puentesur.indicator.model.Comparisons;

/**
 * What matching knows beside the pair itself, as of one moment.
 *
 * @param crosswalk linked topics, by topic
 * @param designated the institutions that may enter exchanges
 * @param rarity of topics among the published offers
 * @param taken what each offer has taken on in the year in which this was read
 * @param tallies what each country has agreed to give and to receive
 * @param past what came of earlier invitations
 * @param figures indicators of countries
 */
public record Surroundings(
    Map<String, List<String>> crosswalk,
    TopicRarity rarity,
    Set<UUID> designated,
    List<Agreement> agreements,
    Taken taken,
    Map<String, ReciprocityJudge.Tally> tallies,
    PastJudge past,
    Comparisons figures,
    Weights weights) {

  /** The judgement of a day. */
  public Fit fit(LocalDate today) {
    return fit(today, weights);
  }

  /** The same by other weights. */
  public Fit fit(LocalDate today, Weights others) {
    WindowJudge window = new WindowJudge(taken.in(today.getYear()));
    List<Agreement> inForce =
        agreements.stream()
            .filter(agreement -> agreement.status(today) == AgreementStatus.IN_FORCE)
            .toList();
    return new Fit(
        List.of(
            new TopicsJudge(new TopicAffinity(crosswalk, rarity)),
            new TextJudge(),
            new TrackRecordJudge(figures),
            new ContextJudge(figures),
            new LanguagesJudge(),
            new ModalitiesJudge(),
            window,
            new AgreementJudge(inForce),
            past,
            new ReciprocityJudge(tallies)),
        window,
        others,
        designated,
        today);
  }
}
