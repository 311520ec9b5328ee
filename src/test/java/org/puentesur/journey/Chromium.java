package org.puentesur.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The machine's Chromium; on Debian as root it is installed where it is missing. */
final class Chromium {

  private Chromium() {}

  static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  static Browser launch(Playwright playwright, List<String> more) {
    List<String> flags =
        List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(executable())
                .setArgs(Stream.of(flags, more).flatMap(List::stream).toList()));
  }

  private static Path executable() {
    return found()
        .or(
            () -> {
              install();
              return found();
            })
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The browser tests need Chromium: install it (Debian: apt-get install chromium)"
                        + " or name it in CHROMIUM."));
  }

  private static java.util.Optional<Path> found() {
    return Stream.of(
            System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"),
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static void install() {
    if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))
        || !"root".equals(System.getProperty("user.name"))) {
      return;
    }
    run("apt-get", "update", "-qq");
    run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
  }

  private static void run(String... command) {
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
