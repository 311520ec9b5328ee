package org.puentesur.meeting.api;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.puentesur.meeting.model.Place;
import org.puentesur.meeting.model.TimeSlot;
import org.puentesur.meeting.service.Draft;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.problem.RuleBroken;

/**
 * A meeting as a partner system plans it.
 *
 * @param start what the clock shows in {@code zone}
 * @param starts the same of several dates among which the invited choose, instead of one
 * @param people addresses of accounts
 */
public record MeetingInput(
    String title,
    String language,
    List<String> agenda,
    String start,
    List<String> starts,
    String zone,
    Integer minutes,
    String link,
    String cooperation,
    UUID roomId,
    Set<UUID> institutionIds,
    Set<String> people) {

  Draft draft() {
    return new Draft(
        title,
        Constants.language("language", language),
        agenda == null ? List.of() : agenda,
        slots(),
        new Place(link, cooperation, roomId),
        institutionIds == null ? Set.of() : institutionIds,
        Set.of(),
        people == null ? Set.of() : new TreeSet<>(people));
  }

  private List<TimeSlot> slots() {
    List<String> given = starts == null ? Stream.ofNullable(start).toList() : starts;
    if (given.isEmpty() || zone == null || minutes == null || start != null && starts != null) {
      throw new RuleBroken("start", "meeting.start.missing");
    }
    return given.stream()
        .map(each -> TimeSlot.at(local(each), Duration.ofMinutes(minutes), zoneId()))
        .toList();
  }

  private static LocalDateTime local(String start) {
    try {
      return LocalDateTime.parse(String.valueOf(start));
    } catch (DateTimeException e) {
      throw new RuleBroken("start", "date");
    }
  }

  private ZoneId zoneId() {
    if (!ZoneId.getAvailableZoneIds().contains(zone)) {
      throw new RuleBroken("zone", "value.unknown");
    }
    return ZoneId.of(zone);
  }
}
