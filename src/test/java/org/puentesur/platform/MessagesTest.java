package org.puentesur.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Messages;

class MessagesTest {

  private static final Pattern KEY = Pattern.compile("m\\.[tf]\\('([a-zA-Z.-]+)'[),]");

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_language_has_the_keys_of_spanish(Language language) throws IOException {
    for (String feature : Messages.FEATURES) {
      assertThat(keys(feature, language)).as(feature).isEqualTo(keys(feature, Language.ES));
    }
  }

  @Test
  void every_key_belongs_to_one_feature() throws IOException {
    Set<String> all = new HashSet<>();
    for (String feature : Messages.FEATURES) {
      keys(feature, Language.ES)
          .forEach(key -> assertThat(all.add(key.toString())).as("%s", key).isTrue());
    }
  }

  @Test
  void every_key_of_a_view_has_a_text() throws IOException {
    Set<String> used = new HashSet<>();
    try (Stream<Path> views = Files.walk(Path.of("src/main/webapp"))) {
      for (Path view : views.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
        KEY.matcher(Files.readString(view)).results().forEach(key -> used.add(key.group(1)));
      }
    }
    assertThat(used).hasSizeGreaterThan(40);
    used.forEach(key -> assertThat(Messages.of(Language.FR, key)).isNotBlank());
  }

  private static Set<Object> keys(String feature, Language language) throws IOException {
    Properties texts = new Properties();
    String file = "/org/puentesur/" + feature + "/messages_" + language.tag() + ".properties";
    try (Reader in =
        new InputStreamReader(
            MessagesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return texts.keySet();
  }
}
