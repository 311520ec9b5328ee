package org.puentesur.document.model;

import java.util.ArrayList;
import java.util.List;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.RuleBroken.Violation;

/**
 * What a document is called, where it is filed and who reads it.
 *
 * @param language ISO 639 code of the language in which it is written
 */
public record Heading(DocumentKind kind, String title, String language, Audience audience) {

  /** The longest title. */
  public static final int LONGEST_TITLE = 200;

  /** The same in its one spelling; refuses, with every reason. */
  public Heading {
    List<Violation> reasons = new ArrayList<>();
    if (kind == null) {
      reasons.add(new Violation("kind", "document.kind"));
    }
    if (title == null || title.isBlank() || title.strip().length() > LONGEST_TITLE) {
      reasons.add(new Violation("title", "document.title"));
    }
    language = DocumentLanguage.read(language, reasons);
    if (audience == null) {
      reasons.add(new Violation("audience", "document.audience"));
    }
    if (!reasons.isEmpty()) {
      throw new RuleBroken(reasons);
    }
    title = title.strip();
  }
}
