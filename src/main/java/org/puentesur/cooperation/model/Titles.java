package org.puentesur.cooperation.model;

import java.util.EnumMap;
import java.util.Map;
import org.puentesur.exchange.model.Content;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;

/** The titles that a listing has, in each language that it is said in. */
final class Titles {

  private Titles() {}

  static Translations of(Content content) {
    Map<Language, String> titles = new EnumMap<>(Language.class);
    content.translations().forEach((language, text) -> titles.put(language, text.title()));
    titles.put(content.language(), content.title());
    return Translations.ofFilled(titles);
  }
}
