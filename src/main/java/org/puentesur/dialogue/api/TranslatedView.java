package org.puentesur.dialogue.api;

import java.time.Instant;
import java.util.Locale;
import org.puentesur.dialogue.model.Translated;
import org.puentesur.translation.model.TranslatedText;

/**
 * A message in another language, as it goes over the wire.
 *
 * @param text in the small Markdown of messages
 * @param html the same, safe to show
 * @param origin {@code machine} or {@code human}
 * @param by the person's name or the machine's
 */
public record TranslatedView(
    String language, String text, String html, String origin, String by, Instant at) {

  static TranslatedView of(Translated translated) {
    if (translated == null) {
      return null;
    }
    TranslatedText text = translated.text();
    return new TranslatedView(
        text.language().tag(),
        text.text(),
        translated.html(),
        text.maker().name().toLowerCase(Locale.ROOT),
        text.by(),
        text.at());
  }
}
