package org.puentesur.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Browser windows on the running platform. */
final class Visit implements AutoCloseable {

  static final String PASSWORD = "puente-entre-orillas-26";

  private final Platform platform;
  private final Playwright playwright = Chromium.playwright();
  private final Browser browser;

  Visit() {
    this(Platform.get());
  }

  Visit(Platform platform) {
    this(platform, List.of());
  }

  private Visit(Platform platform, List<String> flags) {
    this.platform = platform;
    this.browser = Chromium.launch(playwright, flags);
  }

  /** With a camera, a microphone and a screen that Chromium makes up and gives out unasked. */
  static Visit withDevices() {
    return new Visit(
        Platform.get(),
        List.of(
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream",
            "--auto-select-desktop-capture-source=Entire screen"));
  }

  /** A stranger's window. */
  Page page(String language, int width) {
    return browser
        .newContext(new Browser.NewContextOptions().setLocale(language).setViewportSize(width, 800))
        .newPage();
  }

  /** The window of a person of the demo, already signed in. */
  Page signedIn(String person, String language) {
    return signedIn(person + "@puentesur.example", PASSWORD, language, 1280);
  }

  Page signedIn(String email, String password, String language, int width) {
    Page page = page(language, width);
    go(page, "/sign-in");
    fill(page, "email", email);
    fill(page, "password", password);
    press(page, "go");
    page.locator("form[action='/sign-out']")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    return page;
  }

  /** Opens an address of the platform; answers its status. */
  int go(Page page, String address) {
    return page.navigate(platform.address() + address).status();
  }

  /** The sign-in of a window, as it sends it. */
  String cookie(Page page) {
    return page.context().cookies().stream()
        .map(cookie -> cookie.name + "=" + cookie.value)
        .collect(Collectors.joining("; "));
  }

  /** The first of the rooms that a person's institution has with others. */
  UUID directRoom(Page page) {
    go(page, "/rooms");
    String address = page.locator("main .ps-room a").first().getAttribute("href");
    return UUID.fromString(address.substring("/rooms/".length()));
  }

  static void fill(Page page, String field, String text) {
    page.locator("[id='f:" + field + "']").fill(text);
  }

  static void press(Page page, String button) {
    page.locator("[id='f:" + button + "']").click();
  }

  static void awaitState(Page page, String state) {
    page.locator("main .ps-chip--" + state).first().waitFor();
  }

  static void awaitGone(Locator place) {
    place.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
