package org.puentesur.relevance.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.puentesur.platform.text.Language;

/** Finds what a query and a document both speak of, so that a person can check a match. */
final class Evidence {

  private static final int MOST = 8;

  private final Map<Language, List<Term>> asked;
  private final Map<String, Double> rarity = new HashMap<>();

  Evidence(IndexSearcher searcher, Rarities rarities, Map<Language, List<Term>> asked)
      throws IOException {
    this.asked = asked;
    for (List<Term> terms : asked.values()) {
      for (Term term : terms) {
        for (String token : term.tokens().keySet()) {
          if (!rarity.containsKey(token)) {
            rarity.put(token, rarities.of(searcher, Fields.pivot(token)));
          }
        }
      }
    }
  }

  /** The pairs of terms that say the same, a term at most once on either side. */
  List<SharedTerm> shared(Language language, List<Term> document) {
    Map<String, List<Term>> byToken = new HashMap<>();
    for (Term term : document) {
      term.tokens()
          .keySet()
          .forEach(token -> byToken.computeIfAbsent(token, t -> new ArrayList<>(1)).add(term));
    }
    List<SharedTerm> pairs = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Term term : asked.getOrDefault(language, asked.values().iterator().next())) {
      if (seen.add(small(term.surface()))) {
        strengths(term, byToken)
            .forEach((said, how) -> pairs.add(new SharedTerm(term.surface(), said, how)));
      }
    }
    pairs.sort(Comparator.comparingDouble(pair -> -pair.strength()));
    return distinct(pairs);
  }

  /** How much a term of the query shares with each of the document's. */
  private Map<String, Double> strengths(Term term, Map<String, List<Term>> byToken) {
    Map<String, Double> strengths = new LinkedHashMap<>();
    for (Map.Entry<String, Double> token : term.tokens().entrySet()) {
      Set<String> counted = new HashSet<>();
      for (Term said : byToken.getOrDefault(token.getKey(), List.of())) {
        if (counted.add(said.surface())) {
          double share = Math.min(token.getValue(), said.tokens().get(token.getKey()));
          strengths.merge(said.surface(), share * rarity.get(token.getKey()), Double::sum);
        }
      }
    }
    return strengths;
  }

  private static List<SharedTerm> distinct(List<SharedTerm> pairs) {
    List<SharedTerm> kept = new ArrayList<>();
    Set<String> left = new HashSet<>();
    Set<String> right = new HashSet<>();
    for (SharedTerm pair : pairs) {
      String query = small(pair.query());
      String document = small(pair.document());
      if (kept.size() < MOST && !left.contains(query) && !right.contains(document)) {
        left.add(query);
        right.add(document);
        double strongest = pairs.get(0).strength();
        kept.add(new SharedTerm(pair.query(), pair.document(), pair.strength() / strongest));
      }
    }
    return kept;
  }

  private static String small(String surface) {
    return surface.toLowerCase(Locale.ROOT);
  }
}
