package org.puentesur.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puentesur.cooperation.GivenCooperation.NOON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.ParticipantRole;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.model.Turn;
import org.puentesur.cooperation.model.Unmet;
import org.puentesur.platform.problem.RuleBroken;

/** Whatever is asked of a cooperation in whatever order: it stands where its rules let it stand. */
class WalkTest {

  private static final int SEQUENCES = 3_000;
  private static final int STEPS = 60;
  private static final Unmet OPEN = new Unmet("gate.MISSION", Turn.FACILITATOR, "/x");
  private static final List<String> REASONS =
      List.of("Elecciones", " Cambio ", "", " ", "x".repeat(2_001));

  /** What one may ask. */
  private enum Ask {
    ADVANCE,
    SUSPEND,
    RESUME,
    CANCEL,
    JOIN,
    LEAVE,
    START,
    WAIVE
  }

  /** All that a cooperation says of where it stands. */
  private record Stand(
      Phase phase,
      Instant since,
      Phase left,
      String reason,
      LocalDate startsOn,
      String waiver,
      List<Participation> parts) {

    static Stand of(Cooperation walked) {
      return new Stand(
          walked.phase(),
          walked.phaseSince(),
          walked.left(),
          walked.reason(),
          walked.startsOn(),
          walked.waiver(),
          walked.parts());
    }
  }

  @Test
  void no_sequence_of_calls_reaches_an_illegal_state() {
    Set<Phase> reached = EnumSet.noneOf(Phase.class);
    Set<Ask> done = EnumSet.noneOf(Ask.class);
    for (int seed = 0; seed < SEQUENCES; seed++) {
      walk(new Random(seed), reached, done);
    }
    assertThat(reached).as("walked everywhere").containsExactlyInAnyOrder(Phase.values());
    assertThat(done).as("did everything").containsExactlyInAnyOrder(Ask.values());
  }

  private static void walk(Random random, Set<Phase> reached, Set<Ask> done) {
    Cooperation walked = GivenCooperation.bilateral();
    boolean hurries = random.nextBoolean();
    for (int step = 0; step < STEPS; step++) {
      Stand before = Stand.of(walked);
      Ask ask =
          hurries && random.nextInt(3) > 0
              ? Ask.ADVANCE
              : Ask.values()[random.nextInt(Ask.values().length)];
      List<Unmet> unmet = random.nextInt(3) > 0 ? List.of() : List.of(OPEN);
      Instant now = NOON.plusSeconds(step + 1);
      try {
        carryOut(ask, walked, unmet, random, now);
        Stand after = Stand.of(walked);
        requireAllowed(ask, before, after, unmet);
        assertThat(after.since()).isEqualTo(after.phase() == before.phase() ? before.since() : now);
        done.add(ask);
      } catch (RuleBroken refused) {
        assertThat(Stand.of(walked)).as("what is refused changes nothing").isEqualTo(before);
        assertThat(refused.violations()).isNotEmpty();
      }
      requireLegal(walked);
      reached.add(walked.phase());
    }
  }

  private static void carryOut(
      Ask ask, Cooperation walked, List<Unmet> unmet, Random random, Instant now) {
    switch (ask) {
      case ADVANCE -> walked.advance(to(walked, random), unmet, now);
      case SUSPEND -> walked.suspend(reason(random), now);
      case RESUME -> walked.resume(now);
      case CANCEL -> walked.cancel(random.nextInt(9) == 0 ? reason(random) : "", now);
      case JOIN -> walked.join(joining(walked, random));
      case LEAVE -> walked.leave(leaving(walked, random));
      case START -> walked.startOn(day(random));
      case WAIVE -> walked.waive(reason(random));
    }
  }

  // mostly the next one, that walks get far; else any
  private static Phase to(Cooperation walked, Random random) {
    Phase any = Phase.values()[random.nextInt(Phase.values().length)];
    return random.nextInt(4) == 0 ? any : walked.phase().next().orElse(any);
  }

  private static String reason(Random random) {
    int which = random.nextInt(REASONS.size() + 1);
    return which == REASONS.size() ? null : REASONS.get(which);
  }

  private static LocalDate day(Random random) {
    return random.nextInt(5) == 0 ? null : LocalDate.ofEpochDay(20_000 + random.nextInt(2_000));
  }

  private static Participation joining(Cooperation walked, Random random) {
    ParticipantRole role = ParticipantRole.values()[random.nextInt(4)];
    return random.nextInt(4) == 0
        ? new Participation(leaving(walked, random), "COL", role)
        : GivenCooperation.part("BRA", role);
  }

  private static UUID leaving(Cooperation walked, Random random) {
    List<Participation> parts = walked.parts();
    return random.nextInt(6) == 0
        ? UUID.randomUUID()
        : parts.get(random.nextInt(parts.size())).institution();
  }

  /** What each call may change, and where. */
  private static void requireAllowed(Ask ask, Stand before, Stand after, List<Unmet> unmet) {
    Phase from = before.phase();
    boolean open = Phase.WAY.contains(from) && !from.closed();
    switch (ask) {
      case ADVANCE -> {
        assertThat(unmet).isEmpty();
        assertThat(Phase.WAY).containsSubsequence(from, after.phase());
        assertThat(from.next()).contains(after.phase());
      }
      case SUSPEND -> {
        assertThat(open).isTrue();
        assertThat(after.phase()).isEqualTo(Phase.SUSPENDED);
        assertThat(after.left()).isEqualTo(from);
      }
      case RESUME -> {
        assertThat(from).isEqualTo(Phase.SUSPENDED);
        assertThat(after.phase()).isEqualTo(before.left());
      }
      case CANCEL -> {
        assertThat(from.closed()).isFalse();
        assertThat(after.phase()).isEqualTo(Phase.CANCELLED);
      }
      default -> {
        assertThat(open).as("%s in %s", ask, from).isTrue();
        assertThat(after.phase()).isEqualTo(from);
      }
    }
    requireUntouched(ask, before, after);
  }

  // each of these moves by its own call alone
  private static void requireUntouched(Ask ask, Stand before, Stand after) {
    if (ask != Ask.JOIN && ask != Ask.LEAVE) {
      assertThat(after.parts()).isEqualTo(before.parts());
    } else {
      assertThat(after.parts().size() - before.parts().size()).isEqualTo(ask == Ask.JOIN ? 1 : -1);
    }
    if (ask == Ask.START) {
      assertThat(before.phase().begun()).as("begun in %s", before.phase()).isFalse();
    } else {
      assertThat(after.startsOn()).isEqualTo(before.startsOn());
    }
    if (ask != Ask.WAIVE) {
      assertThat(after.waiver()).isEqualTo(before.waiver());
    }
  }

  private static void requireLegal(Cooperation walked) {
    Phase phase = walked.phase();
    assertThat(walked.left() != null).isEqualTo(phase == Phase.SUSPENDED);
    assertThat(walked.left() == null || Phase.WAY.contains(walked.left())).isTrue();
    boolean stopped = phase == Phase.SUSPENDED || phase == Phase.CANCELLED;
    assertThat(walked.reason() != null).isEqualTo(stopped);
    assertThat(walked.waiver() == null || !walked.waiver().isBlank()).isTrue();
    assertThat(walked.parts())
        .extracting(Participation::role)
        .anyMatch(role -> role == ParticipantRole.PROVIDER || role == ParticipantRole.DUAL)
        .anyMatch(role -> role == ParticipantRole.RECIPIENT || role == ParticipantRole.DUAL);
    assertThat(walked.institutions()).hasSize(walked.parts().size()).hasSizeGreaterThan(1);
  }
}
