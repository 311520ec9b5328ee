package org.puentesur.translation.model;

import java.util.UUID;
import org.puentesur.platform.text.Language;

/**
 * A text of a record: people's translations are of it there, and of the same words nowhere else.
 *
 * @param record null where the text belongs to none
 */
public record Passage(UUID record, SourceText source) {

  public static Passage of(UUID record, Language language, String text) {
    return new Passage(record, new SourceText(language, text));
  }

  public Language language() {
    return source.language();
  }

  public String text() {
    return source.text();
  }
}
