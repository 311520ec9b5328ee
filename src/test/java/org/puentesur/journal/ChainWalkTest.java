package org.puentesur.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.puentesur.journal.model.Chain;
import org.puentesur.journal.model.ChainWalk;
import org.puentesur.journal.model.Link;

class ChainWalkTest {

  private final Link first = link(1, "uno", Chain.next(Chain.START, 1, "uno"));
  private final ChainWalk walk = new ChainWalk();

  @Test
  void follows_links_that_each_carry_the_one_before() {
    assertThat(walk.follows(first)).isTrue();
    assertThat(walk.follows(link(2, "dos", Chain.next(first.hash(), 2, "dos")))).isTrue();
  }

  @Test
  void refuses_a_changed_event() {
    assertThat(walk.follows(link(1, "otro", first.hash()))).isFalse();
  }

  @Test
  void refuses_a_gap_and_tells_where_it_is() {
    walk.follows(first);
    assertThat(walk.follows(link(3, "tres", Chain.next(first.hash(), 3, "tres")))).isFalse();
    assertThat(walk.position()).isEqualTo(2);
  }

  @Test
  void refuses_a_link_whose_event_is_gone() {
    assertThat(walk.follows(new Link(1, null, "uno", first.hash()))).isFalse();
  }

  private static Link link(long position, String text, byte[] hash) {
    return new Link(position, UUID.randomUUID(), text, hash);
  }
}
