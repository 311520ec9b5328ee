package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People of the demo hold a call, each in a browser window of their own. */
class MeetingCallIT {

  // every other person's picture moves, or there are not that many others
  private static final String OTHERS_MOVE =
      """
      many => {
        const videos = [...document.querySelectorAll('#call-tiles figure:not(#tile-me) video')];
        return videos.length === many && videos.every((video) =>
          video.srcObject && video.getVideoPlaybackQuality().totalVideoFrames > 5);
      }
      """;

  private final Visit visit = Visit.withDevices();
  private Page guatemala;
  private Page colombia;

  @BeforeEach
  void open_the_call() {
    guatemala = visit.signedIn("gtm-mspas", "es");
    visit.go(guatemala, "/meetings");
    String meeting = guatemala.locator(".ps-dates a").first().getAttribute("href");
    colombia = visit.signedIn("col-minsalud", "es");
    List.of(guatemala, colombia).forEach(page -> visit.go(page, meeting + "/call"));
  }

  @AfterEach
  void close() {
    visit.close();
  }

  @Test
  void two_see_each_other_and_who_reloads_is_back() {
    enter("video", guatemala, colombia);
    await(1, guatemala, colombia);
    colombia.reload();
    await(1, guatemala, colombia);
  }

  @Test
  void three_see_each_other() {
    Page facilitator = visit.signedIn("facilita", "es");
    visit.go(facilitator, guatemala.url().replaceFirst("https?://[^/]+", ""));
    enter("video", guatemala, colombia, facilitator);
    await(2, guatemala, colombia, facilitator);
  }

  @Test
  void a_shared_screen_takes_the_cameras_place_and_gives_it_back() {
    enter("video", guatemala, colombia);
    await(1, guatemala, colombia);
    guatemala.locator("#call-screen").click();
    colombia.waitForFunction(
        "() => document.querySelector('.ps-tilevideo--screen video')?.videoWidth > 640");
    guatemala.locator("#call-screen").click();
    colombia.waitForFunction(
        "() => document.querySelector('figure:not(#tile-me) video').videoWidth <= 640");
    assertThat(colombia.locator(".ps-tilevideo--screen").count()).isZero();
  }

  @Test
  void voice_only_neither_sends_nor_fetches_pictures() {
    enter("video", guatemala);
    enter("audio", colombia);
    for (Page page : List.of(guatemala, colombia)) {
      page.waitForFunction(
          "() => document.querySelector('figure:not(#tile-me) video')?.currentTime > 0.5");
      assertThat(page.evaluate(kindsThatArrive())).isEqualTo(List.of("audio"));
    }
  }

  private static String kindsThatArrive() {
    return """
        () => document.querySelector('figure:not(#tile-me) video').srcObject.getTracks()
          .filter((track) => !track.muted).map((track) => track.kind)
        """;
  }

  @Test
  void text_alone_asks_for_no_device_and_a_raised_hand_is_seen() {
    enter("video", guatemala);
    enter("text", colombia);
    colombia.locator("#call-hand").click();
    guatemala.locator("#call-people [data-hand=true]").waitFor();
    assertThat(guatemala.locator("figure:not(#tile-me) video[src]").count()).isZero();
  }

  @Test
  void what_is_written_in_the_call_stays_in_its_room() {
    enter("video", guatemala);
    enter("text", colombia);
    String said = "Buenos días, " + UUID.randomUUID();
    colombia.locator("#call-room #text").fill(said);
    colombia.locator("#call-room #compose button.ps-button--primary").click();
    guatemala.locator("#call-room #lines >> text=" + said).waitFor();
    String room = colombia.locator("#call-room .ps-hint a").getAttribute("href");
    Page later = visit.signedIn("gtm-mspas", "es");
    visit.go(later, room);
    later.locator("#lines >> text=" + said).waitFor();
  }

  @Test
  void a_stranger_finds_no_call() {
    Page stranger = visit.signedIn("bra-ibge", "pt");
    assertThat(visit.go(stranger, guatemala.url().replaceFirst("https?://[^/]+", "")))
        .isEqualTo(404);
  }

  private static void enter(String mode, Page... pages) {
    for (Page page : pages) {
      page.locator("[data-join=" + mode + "]").click();
    }
  }

  private static void await(int others, Page... pages) {
    for (Page page : pages) {
      page.waitForFunction(OTHERS_MOVE, others);
    }
  }
}
