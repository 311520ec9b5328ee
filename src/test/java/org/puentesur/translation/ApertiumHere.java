package org.puentesur.translation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Apertium on this machine: found, installed on Debian as root, or told to be missing. */
public final class ApertiumHere {

  /** Where Debian has it. */
  public static final Path DATA = Path.of("/usr/share/apertium");

  // a machine without a line to its mirrors shall not hold the tests up
  private static final int PATIENCE_MINUTES = 4;
  private static final Path INSTALL = Path.of("payara/install-translator");

  private ApertiumHere() {}

  /** Skips the test, and says why, where Apertium is missing and cannot be installed. */
  public static void required() {
    Assumptions.assumeTrue(
        present(),
        "skipped: Apertium is missing (Debian: payara/install-translator as root installs it)");
  }

  /** Whether it is there, now at least. */
  public static synchronized boolean present() {
    if (!found() && Files.isExecutable(Path.of("/usr/bin/apt-get")) && Files.exists(INSTALL)) {
      install();
    }
    return found();
  }

  private static boolean found() {
    return Files.isReadable(DATA.resolve("modes/pt-es.mode"))
        && Files.isReadable(DATA.resolve("modes/spa-eng.mode"))
        && Files.isReadable(DATA.resolve("modes/es-fr.mode"));
  }

  // refuses by itself where it is not root
  private static void install() {
    try {
      Process installing = new ProcessBuilder(INSTALL.toString()).inheritIO().start();
      if (!installing.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
        installing.destroy();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
