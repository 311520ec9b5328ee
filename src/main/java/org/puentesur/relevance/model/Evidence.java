package org.puentesur.relevance.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.puentesur.platform.text.Language;

/** Finds what a query and a document both speak of, so that a person can check a match. */
final class Evidence {

  private static final int MOST = 8;

  private final IndexSearcher searcher;
  private final Map<String, Double> rarities = new HashMap<>();
  private final Map<Language, List<Said>> asked = new LinkedHashMap<>();

  private record Said(String surface, Map<String, Double> tokens) {
    static List<Said> of(Language language, List<Term> terms) {
      return terms.stream()
          .map(term -> new Said(term.surface(), Rendering.tokens(language, term)))
          .toList();
    }
  }

  Evidence(IndexSearcher searcher, Map<Language, List<Term>> asked) {
    this.searcher = searcher;
    asked.forEach((language, terms) -> this.asked.put(language, Said.of(language, terms)));
  }

  /** The pairs of terms that say the same, a term at most once on either side. */
  List<SharedTerm> shared(Language language, List<Term> document) throws IOException {
    List<SharedTerm> pairs = new ArrayList<>();
    List<Said> said = Said.of(language, document);
    for (Said one : asked.getOrDefault(language, asked.values().iterator().next())) {
      for (Said other : said) {
        double strength = strength(one, other);
        if (strength > 0) {
          pairs.add(new SharedTerm(one.surface(), other.surface(), strength));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(pair -> -pair.strength()));
    return distinct(pairs);
  }

  private static List<SharedTerm> distinct(List<SharedTerm> pairs) {
    List<SharedTerm> kept = new ArrayList<>();
    java.util.Set<String> left = new java.util.HashSet<>();
    java.util.Set<String> right = new java.util.HashSet<>();
    for (SharedTerm pair : pairs) {
      String query = pair.query().toLowerCase(Locale.ROOT);
      String document = pair.document().toLowerCase(Locale.ROOT);
      if (kept.size() < MOST && !left.contains(query) && !right.contains(document)) {
        left.add(query);
        right.add(document);
        double strongest = pairs.get(0).strength();
        kept.add(new SharedTerm(pair.query(), pair.document(), pair.strength() / strongest));
      }
    }
    return kept;
  }

  private double strength(Said one, Said other) throws IOException {
    double strength = 0;
    for (Map.Entry<String, Double> token : one.tokens().entrySet()) {
      Double there = other.tokens().get(token.getKey());
      if (there != null) {
        strength += Math.min(token.getValue(), there) * rarity(token.getKey());
      }
    }
    return strength;
  }

  private double rarity(String token) throws IOException {
    Double known = rarities.get(token);
    if (known == null) {
      var term = new org.apache.lucene.index.Term(Fields.PIVOT, token);
      known = LayerQuery.rarity(searcher, searcher.getIndexReader().docFreq(term));
      rarities.put(token, known);
    }
    return known;
  }
}
