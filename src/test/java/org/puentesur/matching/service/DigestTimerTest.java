package org.puentesur.matching.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.Institutions;

/** The daily round is held once a day, later where nobody was up at its hour. */
class DigestTimerTest {

  private static final int SEVEN = 7;

  private LocalDate kept = LocalDate.parse("2026-11-23");
  private boolean filled = true;
  private final List<LocalDate> rounds = new ArrayList<>();

  @Test
  void no_round_comes_before_its_hour() {
    node("2026-11-24T06:59:00Z").tell();
    assertThat(rounds).isEmpty();
  }

  @Test
  void the_round_comes_at_its_hour() {
    node("2026-11-24T07:00:00Z").tell();
    assertThat(rounds).containsExactly(LocalDate.parse("2026-11-24"));
  }

  @Test
  void a_round_missed_while_the_node_was_down_is_held_after_its_start() {
    node("2026-11-24T19:30:00Z").tell();
    assertThat(rounds).containsExactly(LocalDate.parse("2026-11-24"));
  }

  @Test
  void of_several_missed_rounds_one_is_held_even_before_the_hour() {
    node("2026-11-27T02:10:00Z").tell();
    assertThat(rounds).containsExactly(LocalDate.parse("2026-11-26"));
  }

  @Test
  void a_round_is_held_once_whichever_node_held_it() {
    DigestTimer first = node("2026-11-24T07:00:00Z");
    first.tell();
    first.tell();
    node("2026-11-24T07:01:00Z").tell();
    assertThat(rounds).hasSize(1);
  }

  @Test
  void a_node_that_has_not_read_what_is_published_waits() {
    filled = false;
    DigestTimer node = node("2026-11-24T07:00:00Z");
    node.tell();
    assertThat(rounds).isEmpty();
    filled = true;
    node.tell();
    assertThat(rounds).hasSize(1);
  }

  private DigestTimer node(String now) {
    DigestTimer timer = new DigestTimer();
    timer.hour = SEVEN;
    timer.clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    timer.institutions =
        new Institutions() {
          @Override
          public List<Institution> all() {
            return List.of();
          }
        };
    timer.index =
        new MatchIndex() {
          @Override
          boolean ready() {
            return filled;
          }
        };
    timer.round = inMemory();
    return timer;
  }

  private DigestRound inMemory() {
    return new DigestRound() {
      @Override
      public boolean owed(LocalDate day) {
        return kept.isBefore(day);
      }

      @Override
      public void tell(UUID institution) {
        throw new AssertionError("there is none");
      }

      @Override
      public void held(LocalDate day) {
        rounds.add(day);
        kept = day;
      }
    };
  }
}
