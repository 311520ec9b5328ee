package org.puentesur.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Modality;
import org.puentesur.matching.model.AgreementJudge;
import org.puentesur.matching.model.Assessment;
import org.puentesur.matching.model.Component;
import org.puentesur.matching.model.Fit;
import org.puentesur.matching.model.Judge;
import org.puentesur.matching.model.LanguagesJudge;
import org.puentesur.matching.model.ModalitiesJudge;
import org.puentesur.matching.model.Pair;
import org.puentesur.matching.model.Profile;
import org.puentesur.matching.model.Reason;
import org.puentesur.matching.model.ReciprocityJudge;
import org.puentesur.matching.model.TextJudge;
import org.puentesur.matching.model.Verdict;
import org.puentesur.matching.model.Weights;
import org.puentesur.matching.model.WindowJudge;
import org.puentesur.matching.service.Sentences;
import org.puentesur.platform.text.Language;
import org.puentesur.relevance.model.Hit;
import org.puentesur.relevance.model.RelevantText;

/** Judges what a search has found over generated profiles, and puts the best into sentences. */
final class GeneratedPage {

  /** So many of the nearest are judged where there are many. */
  static final int JUDGED = 400;

  private static final int PAGE = 20;
  private static final List<String> COUNTRIES = List.of("BRA", "COL", "GTM", "HTI", "URY", "PER");

  private final Map<UUID, Profile> profiles = new ConcurrentHashMap<>();
  private final List<UUID> institutions = new ArrayList<>();
  private final Map<String, ReciprocityJudge.Tally> tallies = new HashMap<>();
  private final Sentences sentences = new Sentences(Map.of(), Map.of(), Language.ES);

  GeneratedPage() {
    for (int at = 0; at < 500; at++) {
      institutions.add(new UUID(3, at));
    }
    COUNTRIES.forEach(
        country -> tallies.put(country, new ReciprocityJudge.Tally(country.charAt(0) % 7, 3)));
  }

  /** The sentences of the best twenty. */
  List<String> of(RelevantText demand, List<Hit> hits) {
    Profile asking = profile(demand.id(), Kind.DEMAND);
    Fit fit = fit();
    return hits.stream()
        .map(hit -> new Pair(asking, profile(hit.id(), Kind.OFFER), hit.score(), hit.shared()))
        .flatMap(pair -> fit.of(pair).stream())
        .sorted(Comparator.comparingInt(Assessment::score).reversed())
        .limit(PAGE)
        .flatMap(found -> sentences.of(found.reasons()).stream())
        .toList();
  }

  private Fit fit() {
    WindowJudge window = new WindowJudge(Map.of());
    return new Fit(
        List.of(
            new Topics(),
            new TextJudge(),
            new LanguagesJudge(),
            new ModalitiesJudge(),
            window,
            new AgreementJudge(List.of()),
            new ReciprocityJudge(tallies)),
        window,
        Weights.INITIAL,
        new HashSet<>(institutions),
        LocalDate.EPOCH);
  }

  /** Generated topics have neither names nor links. */
  private static final class Topics implements Judge {
    @Override
    public Component component() {
      return Component.TOPICS;
    }

    @Override
    public Optional<Verdict> of(Pair pair) {
      Set<String> same = new HashSet<>(pair.demand().topics());
      same.retainAll(pair.offer().topics());
      double value = (1. + same.size()) / (1 + pair.demand().topics().size());
      return Optional.of(new Verdict(value, (Reason) null, null));
    }
  }

  private Profile profile(UUID id, Kind kind) {
    return profiles.computeIfAbsent(id, unseen -> profile(id, kind, new Random(id.hashCode())));
  }

  private Profile profile(UUID id, Kind kind, Random random) {
    int institution = random.nextInt(institutions.size());
    Set<String> topics = new HashSet<>();
    for (int at = 0; at < 4; at++) {
      topics.add("T." + random.nextInt(60));
    }
    Modality[] modalities = Modality.values();
    Language[] languages = Language.values();
    return new Profile(
        id,
        kind,
        institutions.get(institution),
        COUNTRIES.get(institution % COUNTRIES.size()),
        topics,
        EnumSet.of(
            modalities[random.nextInt(modalities.length)],
            modalities[random.nextInt(modalities.length)]),
        EnumSet.of(languages[random.nextInt(languages.length)], Language.ES),
        Set.of(),
        null,
        null,
        null,
        2);
  }
}
