package org.puentesur.platform.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
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
          "matching",
          "portfolio",
          "meeting",
          "cooperation",
          "home");

  private Messages() {}

  /** The text of a key in a language, its arguments filled in; throws where the key is missing. */
  public static String of(Language language, String key, Object... arguments) {
    String pattern =
        find(language, key)
            .orElseThrow(() -> new MissingResourceException("No text for " + key, "messages", key));
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, language.locale()).format(arguments);
  }

  /** The text of a key that may not exist. */
  public static Optional<String> find(Language language, String key) {
    return FEATURES.stream()
        .map(feature -> bundle(feature, language.locale()))
        .filter(bundle -> bundle.containsKey(key))
        .findFirst()
        .map(bundle -> bundle.getString(key));
  }

  private static ResourceBundle bundle(String feature, Locale locale) {
    return ResourceBundle.getBundle(
        "org.puentesur." + feature + ".messages",
        locale,
        Messages.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
