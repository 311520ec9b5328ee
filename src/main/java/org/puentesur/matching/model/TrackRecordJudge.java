package org.puentesur.matching.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.puentesur.indicator.model.Comparisons;
import org.puentesur.indicator.model.Indicator;
import org.puentesur.indicator.model.TrackRecord;

/**
 * Whether the provider's country has, from a like start, closed a gap that the demand's topics
 * name.
 */
public final class TrackRecordJudge implements Judge {

  private final Comparisons figures;
  // one judgement compares the same demand with many offers
  private final Map<UUID, List<Indicator>> gaps = new ConcurrentHashMap<>();

  public TrackRecordJudge(Comparisons figures) {
    this.figures = figures;
  }

  @Override
  public Component component() {
    return Component.TRACK_RECORD;
  }

  @Override
  public Optional<Verdict> of(Pair pair) {
    String asking = pair.demand().country();
    List<Indicator> named = gaps.computeIfAbsent(pair.demand().id(), id -> gaps(pair.demand()));
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(
            named.stream()
                .flatMap(
                    indicator ->
                        figures
                            .trackRecord(indicator.code(), asking, pair.offer().country())
                            .stream())
                .max(Comparator.comparingDouble(TrackRecord::strength))
                .map(this::good)
                .orElse(Verdict.of(0)));
  }

  private List<Indicator> gaps(Profile demand) {
    return figures.ofTopics(demand.topics()).stream()
        .filter(indicator -> figures.likeStart(indicator.code(), demand.country()).isPresent())
        .toList();
  }

  private Verdict good(TrackRecord record) {
    return new Verdict(record.strength(), reason(record), null);
  }

  /** The sentence that a record's figures make. */
  public static Reason reason(TrackRecord record) {
    return new Reason(
        "match.track",
        Component.TRACK_RECORD,
        List.of(
            record.country(),
            record.indicator().code(),
            Double.toString(record.start().value()),
            Integer.toString(record.start().year()),
            Double.toString(record.end().value()),
            Integer.toString(record.end().year())));
  }
}
