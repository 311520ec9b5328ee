package org.puentesur.translation.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.puentesur.relevance.model.LexiconRow;

/**
 * The terms of several words that the lexicon has in both languages of a pair: a machine takes them
 * apart and misses what they mean together.
 */
public final class TermList {

  private static final int MOST_WORDS = 8;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  // addresses, of links too, code, and whom a text speaks to
  private static final Pattern AS_IT_IS =
      Pattern.compile(
          "(?:https?://|www\\.)[^\\s<>\"]*[\\p{L}\\p{N}/]|[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w"
              + "|(?<=\\])\\([^()\\s]+\\)|`[^`\\n]+`"
              + "|(?<![\\p{L}\\p{N}@._/-])@[\\p{L}\\p{N}]+(?:[.-][\\p{L}\\p{N}]+)*");

  private final Pair pair;
  private final Map<String, Term> terms = new HashMap<>();

  /**
   * A term where it stands in a text.
   *
   * @param end behind its last letter
   */
  record Found(int start, int end, Term term) {}

  public TermList(Pair pair, Collection<LexiconRow> rows) {
    this.pair = pair;
    rows.forEach(this::add);
  }

  private void add(LexiconRow row) {
    List<String> targets = row.terms().get(pair.to());
    if (targets.isEmpty()) {
      return;
    }
    for (String source : row.terms().get(pair.from())) {
      if (source.contains(" ")) {
        Set<String> accepted = accepted(targets);
        put(source, targets.get(0), accepted);
        put(Plural.of(pair.from(), source), Plural.of(pair.to(), targets.get(0)), accepted);
      }
    }
  }

  private Set<String> accepted(List<String> targets) {
    Set<String> accepted = new LinkedHashSet<>();
    targets.stream()
        .flatMap(target -> Stream.of(target, Plural.of(pair.to(), target)))
        .forEach(each -> accepted.add(key(each)));
    return accepted;
  }

  // a term of several rows is said as in the first, and right as in any
  private void put(String source, String rendering, Set<String> accepted) {
    terms.merge(
        key(source),
        new Term(rendering, accepted),
        (one, other) -> {
          Set<String> all = new LinkedHashSet<>(one.accepted());
          all.addAll(other.accepted());
          return new Term(one.rendering(), all);
        });
  }

  /**
   * The terms of a text, and what must stay as it is, in their order; of those that overlap, the
   * longest.
   */
  List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher kept = AS_IT_IS.matcher(text);
    List<int[]> words = words(text);
    int at = 0;
    boolean more = kept.find();
    while (at < words.size()) {
      int start = words.get(at)[0];
      if (more && kept.end() <= start) {
        more = kept.find();
      } else if (more && kept.start() <= start) {
        found.add(new Found(kept.start(), kept.end(), Term.asItIs(kept.group())));
        at = after(words, at, kept.end());
      } else {
        Optional<Found> longest = longest(words, at, text);
        longest.ifPresent(found::add);
        at = longest.isPresent() ? after(words, at, longest.get().end()) : at + 1;
      }
    }
    return found;
  }

  private static int after(List<int[]> words, int from, int end) {
    int at = from;
    while (at < words.size() && words.get(at)[0] < end) {
      at++;
    }
    return at;
  }

  private Optional<Found> longest(List<int[]> words, int from, String text) {
    int most = Math.min(words.size(), from + MOST_WORDS);
    for (int last = most - 1; last > from; last--) {
      int start = words.get(from)[0];
      int end = words.get(last)[1];
      Term term = terms.get(key(text.substring(start, end)));
      if (term != null) {
        return Optional.of(new Found(start, end, term));
      }
    }
    return Optional.empty();
  }

  private static List<int[]> words(String text) {
    return WORD.matcher(text).results().map(word -> new int[] {word.start(), word.end()}).toList();
  }

  /** Small letters, one blank between words, one kind of apostrophe. */
  static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[ \\t\\u00a0]+", " ").replace('’', '\'');
  }
}
