package org.puentesur.translation.model;

import java.time.Instant;
import org.puentesur.platform.text.Language;

/**
 * A text in another language, with who made it.
 *
 * @param by the person's name or the engine's
 * @param at when
 */
public record TranslatedText(Language language, String text, Maker maker, String by, Instant at) {

  /** Whether no person has looked at it. */
  public boolean machine() {
    return maker == Maker.MACHINE;
  }
}
