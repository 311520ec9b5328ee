package org.puentesur.platform.text;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of the interface: one bundle a feature, looked up by a key that is unique over all. */
public final class Messages {

  /** The features that have texts, in the order of the architecture. */
  public static final List<String> FEATURES =
      List.of(
          "platform",
          "account",
          "directory",
          "agenda",
          "indicator",
          "exchange",
          "lexicon",
          "translation",
          "matching",
          "portfolio",
          "dialogue",
          "meeting",
          "followup",
          "cooperation",
          "document",
          "plan",
          "ledger",
          "monitoring",
          "mission",
          "home");

  private static final Map<Language, Map<String, String>> TEXTS = texts();

  private Messages() {}

  /** The text of a key in a language, its arguments filled in; throws where the key is missing. */
  public static String of(Language language, String key, Object... arguments) {
    String pattern =
        find(language, key)
            .orElseThrow(() -> new MissingResourceException("No text for " + key, "messages", key));
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, language.locale())
            .format(Arrays.stream(arguments).map(each -> said(language, each)).toArray());
  }

  /** The text of an enum constant, under the enum's simple name. */
  public static String of(Language language, Enum<?> constant) {
    return of(language, constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  // what has words of its own in each language
  private static Object said(Language language, Object argument) {
    if (argument instanceof Translations texts) {
      return texts.in(language);
    } else if (argument instanceof LocalDate day) {
      return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
          .withLocale(language.locale())
          .format(day);
    }
    return argument instanceof Enum<?> constant ? of(language, constant) : argument;
  }

  /** The text of a key that may not exist. */
  public static Optional<String> find(Language language, String key) {
    return Optional.ofNullable(TEXTS.get(language).get(key));
  }

  // a page asks for hundreds: looking a bundle up for each feature would cost milliseconds
  private static Map<Language, Map<String, String>> texts() {
    Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Map<String, String> all = new HashMap<>();
      for (String feature : FEATURES) {
        ResourceBundle bundle = bundle(feature, language.locale());
        bundle.keySet().forEach(key -> all.putIfAbsent(key, bundle.getString(key)));
      }
      texts.put(language, Map.copyOf(all));
    }
    return texts;
  }

  private static ResourceBundle bundle(String feature, Locale locale) {
    return ResourceBundle.getBundle(
        "org.puentesur." + feature + ".messages",
        locale,
        Messages.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
