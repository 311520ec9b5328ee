package org.puentesur.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.Listing;
import org.puentesur.matching.model.Assessment.Reason;

/** Compares one demand with offers. */
public final class Fit {

  private static final double ENOUGH_EVIDENCE = .15;
  private static final int WORDS_FOR_FULL_TEXT = 8;
  private static final int REASONS = 3;

  private final Listing demand;
  private final Content wanted;
  private final TopicAffinity affinity;
  private final LocalDate today;
  private final Map<String, String> words;

  public Fit(Listing demand, TopicAffinity affinity, LocalDate today) {
    this.demand = demand;
    this.wanted = demand.content();
    this.affinity = affinity;
    this.today = today;
    this.words = words(wanted);
  }

  /** The match with an offer; empty where a hard exclusion holds or there is no evidence. */
  public Optional<Assessment> with(Listing offer) {
    Content given = offer.content();
    if (offer.institution().equals(demand.institution()) || over(given)) {
      return Optional.empty();
    }
    List<String> shared = sharedWords(given);
    Map<Component, Double> parts = new EnumMap<>(Component.class);
    parts.put(Component.TOPICS, affinity.of(wanted.topics(), given.topics()));
    parts.put(Component.TEXT, Math.min(1, shared.size() / (double) WORDS_FOR_FULL_TEXT));
    if (parts.get(Component.TOPICS) + parts.get(Component.TEXT) / 2 < ENOUGH_EVIDENCE
        || parts.get(Component.TOPICS) == 0) {
      return Optional.empty();
    }
    parts.put(Component.LANGUAGES, any(common(wanted.workLanguages(), given.workLanguages())));
    parts.put(
        Component.MODALITIES,
        common(wanted.modalities(), given.modalities()).size()
            / (double) Math.max(1, wanted.modalities().size()));
    parts.put(Component.WINDOW, overlaps(given) ? 1.0 : 0.0);
    parts.put(
        Component.TERRITORY, wanted.territorialLevel() == given.territorialLevel() ? 1.0 : .4);
    double sum =
        parts.entrySet().stream().mapToDouble(e -> e.getKey().weight() * e.getValue()).sum();
    return Optional.of(
        new Assessment(
            demand,
            offer,
            (int) Math.round(100 * sum),
            parts,
            reasons(given, parts, shared),
            objections(given, parts)));
  }

  private boolean over(Content given) {
    return given.to() != null
        && (given.to().isBefore(today)
            || wanted.from() != null && given.to().isBefore(wanted.from()));
  }

  private boolean overlaps(Content given) {
    return given.from() == null || wanted.to() == null || !given.from().isAfter(wanted.to());
  }

  private List<Reason> reasons(Content given, Map<Component, Double> parts, List<String> shared) {
    List<Reason> reasons = new ArrayList<>();
    Set<String> same = common(wanted.topics(), given.topics());
    if (!same.isEmpty()) {
      reasons.add(new Reason("match.topic.same", Component.TOPICS, sorted(same)));
    } else {
      reasons.add(new Reason("match.topic.near", Component.TOPICS, List.of(nearest(given))));
    }
    if (shared.size() > 1) {
      reasons.add(
          new Reason("match.words", Component.TEXT, shared.subList(0, Math.min(6, shared.size()))));
    }
    if (parts.get(Component.MODALITIES) > 0) {
      reasons.add(
          new Reason(
              "match.modalities",
              Component.MODALITIES,
              names(common(wanted.modalities(), given.modalities()))));
    }
    if (parts.get(Component.LANGUAGES) > 0) {
      reasons.add(
          new Reason(
              "match.languages",
              Component.LANGUAGES,
              names(common(wanted.workLanguages(), given.workLanguages()))));
    }
    reasons.sort(
        Comparator.comparingDouble(
            reason -> -reason.component().weight() * parts.get(reason.component())));
    return reasons.subList(0, Math.min(REASONS, reasons.size()));
  }

  private List<Reason> objections(Content given, Map<Component, Double> parts) {
    List<Reason> objections = new ArrayList<>();
    if (parts.get(Component.LANGUAGES) == 0) {
      objections.add(
          new Reason("match.languages.none", Component.LANGUAGES, names(given.workLanguages())));
    }
    if (parts.get(Component.MODALITIES) == 0) {
      objections.add(
          new Reason("match.modalities.none", Component.MODALITIES, names(given.modalities())));
    }
    if (parts.get(Component.WINDOW) == 0) {
      objections.add(
          new Reason("match.window.none", Component.WINDOW, List.of(given.from().toString())));
    }
    return objections;
  }

  private String nearest(Content given) {
    return given.topics().stream()
        .max(Comparator.comparingDouble(topic -> affinity.of(Set.of(topic), wanted.topics())))
        .orElseThrow();
  }

  private List<String> sharedWords(Content given) {
    if (given.language() != wanted.language()) {
      return List.of();
    }
    Set<String> theirs = words(given).keySet();
    return words.entrySet().stream()
        .filter(word -> theirs.contains(word.getKey()))
        .map(word -> word.getValue().toLowerCase(wanted.language().locale()))
        .toList();
  }

  private static Map<String, String> words(Content content) {
    return Words.of(
        content.language(),
        content.title() + ". " + content.summary() + " " + content.description());
  }

  private static <T> Set<T> common(Set<T> one, Set<T> other) {
    Set<T> common = new HashSet<>(one);
    common.retainAll(other);
    return common;
  }

  private static double any(Set<?> common) {
    return common.isEmpty() ? 0 : 1;
  }

  private static List<String> names(Set<? extends Enum<?>> constants) {
    return constants.stream().sorted(Comparator.comparing(Enum::ordinal)).map(Enum::name).toList();
  }

  private static List<String> sorted(Set<String> codes) {
    return codes.stream().sorted().toList();
  }
}
