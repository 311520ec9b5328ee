package org.puentesur.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.puentesur.journal.model.Chain;

class ChainTest {

  private final byte[] first = Chain.next(Chain.START, 1, "event");

  @Test
  void depends_on_the_event() {
    assertThat(Chain.next(Chain.START, 1, "event!")).isNotEqualTo(first);
  }

  @Test
  void depends_on_the_position() {
    assertThat(Chain.next(Chain.START, 2, "event")).isNotEqualTo(first);
  }

  @Test
  void depends_on_the_link_before() {
    assertThat(Chain.next(first, 1, "event")).isNotEqualTo(first);
  }
}
