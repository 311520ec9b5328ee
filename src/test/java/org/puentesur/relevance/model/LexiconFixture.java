package org.puentesur.relevance.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Tsv;

/** A lexicon of eighteen meanings, and texts to try it on. */
final class LexiconFixture {

  static final Lexicon LEXICON =
      new Lexicon(Tsv.rows("relevance/lexicon.tsv").stream().map(LexiconRow::of).toList());

  private LexiconFixture() {}

  static List<String> terms(Language language, String text) {
    return LEXICON.read(language, text).stream().map(Term::surface).toList();
  }

  static Term only(Language language, String text) {
    List<Term> terms = LEXICON.read(language, text);
    if (terms.size() != 1) {
      throw new AssertionError("one term expected, found " + terms);
    }
    return terms.get(0);
  }

  static RelevantText text(Language language, String title, String... tags) {
    return new RelevantText(
        UUID.randomUUID(), Map.of(language, new Wording(title, "")), Set.of(tags));
  }

  static List<UUID> ids(RelevantText... texts) {
    return Arrays.stream(texts).map(RelevantText::id).toList();
  }
}
