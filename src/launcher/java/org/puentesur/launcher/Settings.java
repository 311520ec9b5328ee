package org.puentesur.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What the person at the console may set by the environment, checked before anything starts. */
final class Settings {

  private Settings() {}

  /** Refuses the first value that the application could not use. */
  static void check() {
    number("PORT", 1, 65_535);
    number("SESSION_IDLE_MINUTES", 1, 1_440);
    number("SESSION_DAYS", 1, 90);
    number("LEDGER_VARIANCE_PERCENT", 0, 100);
    number("FILES_MAX_MB", 1, 100);
    number("DIGEST_HOUR", 0, 23);
    number("MESSAGES_MINUTE", 1, 100_000);
    number("MAIL_SMTP_PORT", 1, 65_535);
    number("TRANSLATION_SECONDS", 1, 60);
    truth("MAIL_SMTP_STARTTLS");
    address("BASE_URL");
    for (String mailbox : List.of("ADMIN_EMAIL", "MAIL_SMTP_FROM")) {
      if (!text(mailbox, "a@b").matches("[^\\s@]+@[^\\s@]+")) {
        throw new CannotStart(mailbox + " is '" + text(mailbox, "") + "', not a mail address.");
      }
    }
    translator();
    fromFile("MAIL_SMTP_PASSWORD", "mail.smtp.password");
    fromFile("TRANSLATION_KEY", "translation.key");
    folder("FILES_FOLDER");
    String lexicon = text("LEXICON_FILE", null);
    if (lexicon != null && !Files.isReadable(Path.of(lexicon))) {
      throw new CannotStart("LEXICON_FILE names " + lexicon + ", which cannot be read.");
    }
  }

  static Path dataFolder() {
    return Path.of(text("DATA_DIR", System.getProperty("user.home") + "/.puentesur"));
  }

  static int port() {
    return Integer.parseInt(text("PORT", "8080"));
  }

  static String text(String name, String otherwise) {
    String value = System.getenv(name);
    return value == null || value.isBlank() ? otherwise : value;
  }

  /** A secret from the environment, or from the file that NAME_FILE names. */
  static String secret(String name) {
    String file = text(name + "_FILE", null);
    if (file == null) {
      return text(name, "");
    }
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new CannotStart(name + "_FILE names " + file + ", which cannot be read.");
    }
  }

  private static void translator() {
    String engine = text("TRANSLATION_ENGINE", "apertium");
    if (!Set.of("apertium", "apy", "libretranslate", "none").contains(engine)) {
      throw new CannotStart(
          "TRANSLATION_ENGINE is '" + engine + "'; say apertium, apy, libretranslate or none.");
    }
    if (Set.of("apy", "libretranslate").contains(engine)) {
      if (text("TRANSLATION_ADDRESS", null) == null) {
        throw new CannotStart(
            "TRANSLATION_ADDRESS is missing: where is the " + engine + " service?");
      }
      address("TRANSLATION_ADDRESS");
    }
  }

  private static void fromFile(String name, String key) {
    if (text(name + "_FILE", null) != null) {
      System.setProperty(key, secret(name));
    }
  }

  private static void folder(String name) {
    String folder = text(name, null);
    if (folder == null) {
      return;
    }
    try {
      Path probe = Files.createTempFile(Files.createDirectories(Path.of(folder)), "probe", null);
      Files.delete(probe);
    } catch (IOException e) {
      throw new CannotStart(name + " names " + folder + ", where nothing can be written.");
    }
  }

  private static void number(String name, int least, int most) {
    String text = text(name, Integer.toString(least));
    if (!text.matches("\\d{1,9}")) {
      throw new CannotStart(name + " is '" + text + "', which is not a number.");
    }
    if (Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
      throw new CannotStart(
          name + " is " + text + "; it must lie between " + least + " and " + most + ".");
    }
  }

  private static void truth(String name) {
    if (!Set.of("true", "false").contains(text(name, "true"))) {
      throw new CannotStart(name + " is '" + text(name, "") + "'; say true or false.");
    }
  }

  private static void address(String name) {
    String text = text(name, "http://localhost");
    try {
      URI address = URI.create(text);
      if (Set.of("http", "https").contains(String.valueOf(address.getScheme()))
          && address.getHost() != null
          && !text.endsWith("/")) {
        return;
      }
    } catch (IllegalArgumentException e) {
      // told below, like every other address that does not serve
    }
    throw new CannotStart(
        name + " is '" + text + "'; it must look like https://puentesur.example, no slash last.");
  }
}
