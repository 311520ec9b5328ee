package org.puentesur.platform.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of the interface: one bundle a feature, looked up by a key that is unique over all. */
public final class Messages {

  /** The features that have texts, in the order of the architecture. */
  public static final List<String> FEATURES =
      List.of("platform", "account", "directory", "agenda", "exchange", "matching");

  private Messages() {}

  /** The text of a key in a language, its arguments filled in; throws where the key is missing. */
  public static String of(Language language, String key, Object... arguments) {
    Locale locale = language.locale();
    for (String feature : FEATURES) {
      ResourceBundle bundle = bundle(feature, locale);
      if (bundle.containsKey(key)) {
        String pattern = bundle.getString(key);
        return arguments.length == 0
            ? pattern
            : new MessageFormat(pattern, locale).format(arguments);
      }
    }
    throw new MissingResourceException("No text for " + key, "messages", key);
  }

  private static ResourceBundle bundle(String feature, Locale locale) {
    return ResourceBundle.getBundle(
        "org.puentesur." + feature + ".messages",
        locale,
        Messages.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
