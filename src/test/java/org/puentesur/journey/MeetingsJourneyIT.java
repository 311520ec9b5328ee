package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Meetings from the form to the record, as two people of the demo go through them. */
class MeetingsJourneyIT {

  private static final String COLOMBIA = "Colombia · Ministerio de Salud y Protección Social";

  private final Visit visit = new Visit();
  private final String title = "Reunión " + UUID.randomUUID();
  private Page organiser;
  private Page guest;

  @BeforeEach
  void sign_in() {
    organiser = visit.signedIn("gtm-mspas", "es");
    guest = visit.signedIn("col-minsalud", "es");
  }

  @AfterEach
  void close() {
    visit.close();
  }

  /** The address of a meeting that was called with the form. */
  private String called(String... dates) {
    visit.go(organiser, "/meetings/new");
    Visit.fill(organiser, "title", title);
    Visit.fill(organiser, "start", dates[0]);
    // none has to be typed: those under way are there to choose from
    assertThat(organiser.locator("[id='f:cooperation'] option[value^='SSC-']").count())
        .isPositive();
    if (dates.length > 1) {
      organiser.locator("details.ps-field summary").click();
    }
    for (int other = 1; other < dates.length; other++) {
      organiser.locator(".ps-others input").nth(other - 1).fill(dates[other]);
    }
    organiser.getByLabel(COLOMBIA).check();
    Visit.press(organiser, "save");
    Visit.awaitState(organiser, dates.length > 1 ? "POLLING" : "PLANNED");
    return address(organiser);
  }

  private static String address(Page page) {
    return page.url().replaceFirst("https?://[^/]+", "");
  }

  @Test
  void a_date_is_found_by_asking() {
    String meeting = called("2031-03-14T10:00", "2031-03-17T09:00", "2031-03-18T20:00");
    visit.go(guest, "/");
    guest.locator("main >> text=" + title).first().click();
    for (String answer : new String[] {"YES", "NO", "MAYBE"}) {
      guest
          .locator("table.ps-poll tbody tr")
          .nth(answer.equals("YES") ? 0 : answer.equals("NO") ? 1 : 2)
          .locator("input[value=" + answer + "]")
          .check();
    }
    Visit.press(guest, "say");
    guest.locator(".ps-poll .ps-chip--answer-YES:visible").waitFor();
    visit.go(organiser, meeting + "/poll");
    organiser.locator("[data-start='2031-03-14T16:00:00Z']").click();
    Visit.awaitState(organiser, "PLANNED");
    assertThat(organiser.locator("main .ps-chip--answer-YES").count()).isEqualTo(1);
    visit.go(guest, meeting);
    assertThat(guest.locator("main .ps-when").textContent()).contains("11:00", "Bogotá");
  }

  @Test
  void a_meeting_is_moved_and_called_off() {
    String meeting = called("2031-04-14T10:00");
    visit.go(guest, meeting);
    guest.locator("[data-answer=YES]").click();
    guest.locator("[data-answer=YES][aria-pressed=true]").waitFor();
    visit.go(organiser, meeting + "/edit");
    Visit.fill(organiser, "start", "2031-04-15T08:30");
    Visit.press(organiser, "save");
    Visit.awaitState(organiser, "PLANNED");
    assertThat(organiser.locator("main .ps-when").textContent()).contains("8:30");
    assertThat(organiser.locator("main .ps-chip--answer-OPEN").count()).isEqualTo(1);
    Visit.fill(organiser, "reason", "Coincide con el censo");
    Visit.press(organiser, "cancel");
    Visit.awaitState(organiser, "CANCELLED");
    visit.go(guest, meeting);
    assertThat(guest.locator("main").textContent()).contains("Coincide con el censo");
  }

  @Test
  void that_it_was_held_is_said_once_it_has_begun() throws Exception {
    String meeting = called("2031-05-14T10:00");
    assertThat(organiser.locator("[id='f:hold']").count()).isZero();
    MeetingSamples.begun(meeting.substring(meeting.lastIndexOf('/') + 1));
    visit.go(organiser, meeting);
    Visit.press(organiser, "hold");
    Visit.awaitState(organiser, "HELD");
  }
}
