package org.puentesur.document.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.puentesur.platform.problem.RuleBroken.Violation;

/**
 * The language of a document: any of ISO 639, since letters and materials come in more of them than
 * the platform speaks.
 */
final class DocumentLanguage {

  private static final Set<String> TWO_LETTERS =
      Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

  private DocumentLanguage() {}

  /** The code in its one spelling; notes where it can be none. */
  static String read(String code, List<Violation> reasons) {
    String read = code == null ? "" : code.strip().toLowerCase(Locale.ROOT);
    // of three letters there are thousands, of which Java knows no list
    if (!TWO_LETTERS.contains(read) && !read.matches("[a-z]{3}")) {
      reasons.add(new Violation("language", "document.language"));
    }
    return read;
  }
}
