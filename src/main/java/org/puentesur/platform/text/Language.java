package org.puentesur.platform.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four languages of the platform; Spanish comes first and is the default. */
public enum Language {
  ES,
  EN,
  PT,
  FR;

  /** The BCP 47 tag: {@code es}, {@code en}, {@code pt} or {@code fr}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag());
  }

  /** The language's own name, as a menu shows it. */
  public String ownName() {
    String name = locale().getDisplayLanguage(locale());
    return name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
  }

  /** The language of a tag such as {@code pt-BR}; empty for one the platform does not speak. */
  public static Optional<Language> of(String tag) {
    if (tag == null) {
      return Optional.empty();
    }
    String primary = Locale.forLanguageTag(tag).getLanguage();
    return Arrays.stream(values()).filter(language -> language.tag().equals(primary)).findFirst();
  }
}
