package org.puentesur.translation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puentesur.platform.text.Language.EN;
import static org.puentesur.platform.text.Language.ES;
import static org.puentesur.platform.text.Language.FR;
import static org.puentesur.platform.text.Language.PT;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WaysTest {

  private static final Pair EN_ES = new Pair(EN, ES);
  private static final Pair ES_FR = new Pair(ES, FR);
  private static final Pair EN_FR = new Pair(EN, FR);

  @Test
  void goes_directly_where_it_can() {
    assertThat(new Ways(Set.of(EN_ES, ES_FR, EN_FR)).way(EN, FR)).contains(List.of(EN_FR));
  }

  @Test
  void goes_over_spanish_where_no_pair_leads_there() {
    assertThat(new Ways(Set.of(EN_ES, ES_FR)).way(EN, FR)).contains(List.of(EN_ES, ES_FR));
  }

  @Test
  void goes_over_no_other_language() {
    assertThat(new Ways(Set.of(EN_FR, new Pair(FR, PT))).way(EN, PT)).isEmpty();
  }

  @Test
  void does_not_go_round_in_a_circle() {
    Ways ways = new Ways(Set.of(EN_ES, new Pair(ES, EN)));
    assertThat(ways.way(EN, EN)).isEmpty();
    assertThat(ways.way(ES, ES)).isEmpty();
    assertThat(ways.all()).containsExactlyInAnyOrder(EN_ES, new Pair(ES, EN));
  }

  @Test
  void without_pairs_there_is_no_way() {
    assertThat(new Ways(Set.of()).all()).isEmpty();
  }
}
