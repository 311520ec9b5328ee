package org.puentesur.platform.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * One short text in several languages; at least one of them.
 *
 * @param texts the text of each language that has one
 */
public record Translations(Map<Language, String> texts) {

  public Translations {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("a text in at least one language");
    }
    texts = Map.copyOf(texts);
  }

  /** The same text for those languages in which something stands; null where none does. */
  public static Translations ofFilled(Map<Language, String> texts) {
    Map<Language, String> filled = new EnumMap<>(Language.class);
    texts.forEach(
        (language, text) -> {
          if (text != null && !text.isBlank()) {
            filled.put(language, text.strip());
          }
        });
    return filled.isEmpty() ? null : new Translations(filled);
  }

  /** The text in a language, or where it is missing in the first language that has one. */
  public String in(Language language) {
    return texts.get(shownTo(language));
  }

  /** The language in which a reader of this one is shown the text. */
  public Language shownTo(Language language) {
    return texts.containsKey(language) ? language : new EnumMap<>(texts).keySet().iterator().next();
  }

  /** The same by BCP 47 tag, in the order of the tags. */
  public Map<String, String> byTag() {
    Map<String, String> byTag = new TreeMap<>();
    texts.forEach((language, text) -> byTag.put(language.tag(), text));
    return byTag;
  }
}
