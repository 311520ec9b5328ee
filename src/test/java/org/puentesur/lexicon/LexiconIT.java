package org.puentesur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.puentesur.lexicon.model.Meaning;
import org.puentesur.lexicon.service.LexiconAdditions;
import org.puentesur.lexicon.service.LexiconInUse;
import org.puentesur.matching.service.LexiconFollower;
import org.puentesur.matching.service.MatchFollower;
import org.puentesur.platform.text.Language;
import org.puentesur.server.Transactions;

/** What is added to the lexicon is stored, and the index takes it over while it serves. */
@ArquillianTest
class LexiconIT {

  private static final Meaning MEANING =
      new Meaning("zarandaja lunar", "moonwork", "zarandalha lunar", "lunerie", "B.14");

  @Inject LexiconAdditions additions;
  @Inject LexiconInUse lexicon;
  @Inject MatchFollower filling;
  @Inject LexiconFollower follower;
  @Inject Transactions transactions;

  @Test
  void an_addition_is_read_after_the_next_round_and_no_more_once_it_is_removed() {
    filling.follow();
    UUID[] id = new UUID[1];
    transactions.run(() -> id[0] = additions.add(MEANING, "Ana", Instant.now()));
    follower.follow();
    assertThat(additions.get(id[0]).meaning()).isEqualTo(MEANING);
    assertThat(lexicon.now().topics(Language.EN, "moonwork")).containsKey("B.14");

    transactions.run(() -> additions.remove(id[0]));
    follower.follow();
    assertThat(lexicon.now().topics(Language.EN, "moonwork")).isEmpty();
  }

  @Test
  void an_index_that_goes_by_the_latest_is_not_rebuilt() {
    filling.follow();
    follower.follow();
    assertThat(lexicon.newer()).isEmpty();
  }
}
