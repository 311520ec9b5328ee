package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No list asks the database once more for each of its rows. Counts are of the whole server. */
class StatementsIT {

  private final StatementCount count = new StatementCount(Platform.get());

  @Test
  void a_page_of_many_offers_takes_as_many_statements_as_one_of_few() throws Exception {
    assertThat(count.of("/api/v1/offers?size=6")).isEqualTo(count.of("/api/v1/offers?size=1"));
    assertThat(count.of("/api/v1/offers?size=6")).isBetween(1L, 3L);
  }

  @Test
  void the_pages_with_lists_take_few() throws Exception {
    for (String page :
        new String[] {"/", "/catalogue", "/countries", "/institutions", "/agreements"}) {
      assertThat(count.of(page)).as(page).isBetween(1L, 12L);
    }
  }
}
