package org.puentesur.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of settings beside what the sources read. */
class SettingsTableTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[A-Z][^|]*`) \\|");
  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z_]+");
  private static final Pattern KEY = Pattern.compile("@ConfigProperty\\(\\s*name = \"([a-z.]+)\"");
  private static final Pattern VARIABLE =
      Pattern.compile("\\b(?:text|secret|number|truth|address|folder)\\(\\s*\"([A-Z][A-Z_]+)\"");
  // a file in place of a secret is an alternative, not a key of the application
  private static final Set<String> FILES =
      Set.of("DB_PASSWORD_FILE", "MAIL_SMTP_PASSWORD_FILE", "TRANSLATION_KEY_FILE");
  // set by the start command: --demo
  private static final Set<String> OPTIONS = Set.of("DEMO_LOAD");

  @Test
  void every_setting_that_is_read_stands_in_the_readme_and_every_other_way_round() {
    Set<String> read = new TreeSet<>(FILES);
    read.addAll(found("src/launcher/java", VARIABLE));
    found("src/main/java", KEY).forEach(key -> read.add(variable(key)));
    read.removeAll(OPTIONS);
    assertThat(documented()).isEqualTo(read);
  }

  private static Set<String> documented() {
    return ROW.matcher(text(Path.of("README.md")))
        .results()
        .flatMap(row -> NAME.matcher(row.group(1)).results())
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> found(String root, Pattern pattern) {
    try (Stream<Path> files = Files.walk(Path.of(root))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> pattern.matcher(text(file)).results().map(found -> found.group(1)))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String variable(String key) {
    return key.replace('.', '_').toUpperCase(Locale.ROOT);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
