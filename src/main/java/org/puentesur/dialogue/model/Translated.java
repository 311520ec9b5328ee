package org.puentesur.dialogue.model;

import org.puentesur.translation.model.TranslatedText;

/**
 * A message in another language.
 *
 * @param text with who made it, in the small Markdown of messages
 */
public record Translated(TranslatedText text) {

  /** The same, safe to show. */
  public String html() {
    return Markdown.html(text.text());
  }
}
