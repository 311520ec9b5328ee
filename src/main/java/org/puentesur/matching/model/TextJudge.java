package org.puentesur.matching.model;

import java.util.List;
import java.util.Optional;
import org.puentesur.relevance.model.SharedTerm;

/** What both texts speak of, whichever languages they are written in. */
public record TextJudge() implements Judge {

  private static final int NAMED = 4;
  private static final double WORTH_NAMING = .15;

  @Override
  public Component component() {
    return Component.TEXT;
  }

  @Override
  public Optional<Verdict> of(Pair pair) {
    List<String> words =
        pair.shared().stream()
            .filter(term -> term.strength() >= WORTH_NAMING)
            .limit(NAMED)
            .map(TextJudge::both)
            .distinct()
            .toList();
    return Optional.of(
        words.isEmpty()
            ? Verdict.of(pair.nearness())
            : Verdict.good(pair.nearness(), "match.words", component(), words));
  }

  private static String both(SharedTerm term) {
    return term.query().equalsIgnoreCase(term.document())
        ? term.query()
        : term.query() + " ↔ " + term.document();
  }
}
