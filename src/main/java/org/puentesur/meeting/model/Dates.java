package org.puentesur.meeting.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.puentesur.platform.persistence.InstantConverter;

/** When a meeting takes place, or may: several dates until one of them is chosen. */
@Embeddable
class Dates {

  @Column(name = "starts_at")
  private Instant startsAt;

  private int minutes;
  private String zone;

  @ElementCollection
  @CollectionTable(name = "meeting_slot", joinColumns = @JoinColumn(name = "meeting_id"))
  @Column(name = "starts_at")
  @Convert(converter = InstantConverter.class)
  private Set<Instant> proposed = new LinkedHashSet<>();

  /** Takes over the one slot of a plan, or all of which one is to be chosen. */
  void take(List<TimeSlot> slots) {
    minutes = (int) slots.get(0).length().toMinutes();
    zone = slots.get(0).zone().getId();
    if (slots.size() > 1) {
      proposed = slots.stream().map(TimeSlot::start).collect(Collectors.toSet());
    } else {
      startsAt = slots.get(0).start();
    }
  }

  /** Chooses. */
  void settle(Instant start) {
    startsAt = start;
  }

  /** The chosen one, null while there is none. */
  TimeSlot slot() {
    return startsAt == null ? null : slot(startsAt);
  }

  /** The chosen one, or those that may be. */
  List<TimeSlot> slots() {
    return starts().stream().sorted().map(this::slot).toList();
  }

  Set<Instant> starts() {
    return startsAt == null ? proposed() : Set.of(startsAt);
  }

  Set<Instant> proposed() {
    return Set.copyOf(proposed);
  }

  private TimeSlot slot(Instant start) {
    return new TimeSlot(start, Duration.ofMinutes(minutes), ZoneId.of(zone));
  }
}
