package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpClient;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.puentesur.dialogue.Participant;

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

  @Test
  void rooms_take_as_many_statements_with_much_said_as_with_little() throws Exception {
    try (Visit visit = new Visit()) {
      Page page = visit.signedIn("gtm-mspas", "es");
      String cookie = visit.cookie(page);
      StatementCount own = new StatementCount(Platform.get(), cookie);
      UUID room = visit.directRoom(page);
      Participant person =
          new Participant(HttpClient.newHttpClient(), Platform.get().port(), cookie);
      person.says(room, "uno");
      long few = own.of("/rooms/" + room);
      for (int i = 0; i < 40; i++) {
        person.says(room, "mensaje " + i);
      }
      assertThat(own.of("/rooms/" + room)).isEqualTo(few).isPositive();
    }
  }

  @Test
  void the_list_of_rooms_asks_for_all_of_them_at_once() throws Exception {
    try (Visit visit = new Visit()) {
      Page page = visit.signedIn("regional", "es");
      long taken = new StatementCount(Platform.get(), visit.cookie(page)).of("/rooms");
      visit.go(page, "/rooms");
      int rooms = page.locator("main .ps-room").count();
      assertThat(rooms).isGreaterThan(5);
      // once a room, and once each of its parties, would be more
      assertThat(taken).isBetween(1L, 14L);
    }
  }
}
