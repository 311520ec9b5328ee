package org.puentesur.matching.model;

import java.util.AbstractList;
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
    return Optional.of(
        pair.shared().isEmpty()
            ? Verdict.of(pair.nearness())
            : Verdict.good(pair.nearness(), "match.words", component(), new Named(pair.shared())));
  }

  /** The words to be named, looked for when the sentence is read. */
  private static final class Named extends AbstractList<String> {
    private final List<SharedTerm> shared;
    private List<String> words;

    Named(List<SharedTerm> shared) {
      this.shared = shared;
    }

    @Override
    public String get(int at) {
      return words().get(at);
    }

    @Override
    public int size() {
      return words().size();
    }

    private synchronized List<String> words() {
      if (words == null) {
        words = named(shared);
      }
      return words;
    }
  }

  // the strongest is always worth naming
  private static List<String> named(List<SharedTerm> shared) {
    return shared.stream()
        .filter(term -> term.strength() >= WORTH_NAMING)
        .limit(NAMED)
        .map(TextJudge::both)
        .distinct()
        .toList();
  }

  private static String both(SharedTerm term) {
    return term.query().equalsIgnoreCase(term.document())
        ? term.query()
        : term.query() + " ↔ " + term.document();
  }
}
