package org.puentesur.relevance.model;

import java.text.Normalizer;

/**
 * What a text says in one language; canonically composed, since some official texts come decomposed
 * and would lose every accented word.
 *
 * @param title the short line, which weighs more; may be empty
 * @param body all the rest; may be empty
 */
public record Wording(String title, String body) {

  public Wording {
    title = Normalizer.normalize(title, Normalizer.Form.NFC);
    body = Normalizer.normalize(body, Normalizer.Form.NFC);
  }
}
