package org.puentesur.matching.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puentesur.exchange.model.Listing;
import org.puentesur.journal.service.Journal;
import org.puentesur.lexicon.service.LexiconInUse;
import org.puentesur.matching.model.Surroundings;
import org.puentesur.relevance.model.Embeddings;
import org.puentesur.relevance.model.Lexicon;
import org.puentesur.relevance.model.RelevanceIndex;

/** What a node's follower does while the disk takes no writes. */
class MatchFollowerTest {

  private static final int TEN_MINUTES = 600;

  @TempDir Path folder;

  private final MatchIndex index = new MatchIndex();
  private final MatchFollower follower = new MatchFollower();
  private Instant now = Instant.parse("2026-11-25T12:00:00Z");
  private int tries;
  private RelevanceIndex texts;

  @BeforeEach
  void start_a_node_whose_folder_has_become_unusable() throws IOException {
    Path place = folder.resolve("index");
    texts = new RelevanceIndex(place, new Lexicon(List.of()), Embeddings.none());
    texts.close();
    try (Stream<Path> all = Files.walk(place)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    Files.createFile(place);
    index.lexicon =
        new LexiconInUse() {
          @Override
          public RelevanceIndex index() {
            return texts;
          }
        };
    follower.index = index;
    follower.clock = ticking();
    follower.journal = counted();
    follower.published = none();
    follower.reader = nothingBeside();
    follower.begin();
    pass(20, () -> {});
  }

  @AfterEach
  void close() {
    texts.close();
  }

  @Test
  void a_disk_that_stays_full_is_tried_ever_more_seldom() {
    pass(TEN_MINUTES, follower::tick);
    assertThat(tries).isBetween(6, 12);
  }

  @Test
  void meanwhile_matching_goes_on_without_texts() {
    follower.tick();
    assertThat(index.ready()).isTrue();
  }

  @Test
  void once_the_disk_takes_writes_again_a_round_follows_each_second() throws IOException {
    pass(TEN_MINUTES, follower::tick);
    Files.delete(folder.resolve("index"));
    pass(TEN_MINUTES, follower::tick);
    assertThat(texts.intact()).isTrue();
    tries = 0;
    pass(10, follower::tick);
    assertThat(tries).isEqualTo(10);
  }

  private void pass(int seconds, Runnable each) {
    for (int second = 0; second < seconds; second++) {
      now = now.plus(Duration.ofSeconds(1));
      each.run();
    }
  }

  private Journal counted() {
    return new Journal() {
      @Override
      public long horizon() {
        tries++;
        return 1;
      }

      @Override
      public Changes changesAfter(long position) {
        return new Changes(position, Set.of());
      }
    };
  }

  private static PublishedPages none() {
    return new PublishedPages() {
      @Override
      void each(Consumer<List<Listing>> take) {
        take.accept(List.of());
      }
    };
  }

  private static SurroundingsReader nothingBeside() {
    return new SurroundingsReader() {
      @Override
      public Surroundings now() {
        return new Surroundings(null, null, Set.of(), List.of(), null, Map.of(), null, null, null);
      }
    };
  }

  private Clock ticking() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }
}
