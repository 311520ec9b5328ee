package org.puentesur.relevance.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a layer asks of the index.
 *
 * @param tokens the most telling first
 */
record LayerQuery(Layer layer, List<Token> tokens) {

  /**
   * A token of the query.
   *
   * @param weight how often or how surely it is said
   * @param rarity how much it tells
   */
  record Token(Term term, double weight, double rarity) {

    Query query(double scale) {
      return new BoostQuery(new TermQuery(term), (float) (weight * scale));
    }
  }

  /** Asks for the tokens of a bag, and where they are many for the most telling ones only. */
  static LayerQuery of(IndexSearcher searcher, Rarities rarities, Layer layer, Bag bag)
      throws IOException {
    List<Token> tokens = new ArrayList<>();
    for (int at = 0; at < bag.size(); at++) {
      Term term = new Term(field(layer), bag.token(at));
      double rarity = rarities.of(searcher, term);
      if (rarity > 0) {
        tokens.add(new Token(term, bag.weight(at), rarity));
      }
    }
    tokens.sort(Comparator.comparingDouble(token -> -telling(layer, token)));
    return new LayerQuery(layer, tokens.subList(0, Math.min(most(layer), tokens.size())));
  }

  /** Adds the most telling tokens to a query that looks for candidates, each layer alike. */
  void probe(BooleanQuery.Builder query, int most) {
    double scale = tokens.isEmpty() ? 0 : 1 / ceiling();
    tokens.stream().limit(most).forEach(token -> query.add(token.query(scale), Occur.SHOULD));
  }

  /** The score that no text can pass. */
  double ceiling() {
    return tokens.stream().mapToDouble(token -> token.weight() * token.rarity()).sum();
  }

  private static String field(Layer layer) {
    return switch (layer) {
      case WORDS -> Fields.WORDS;
      case LEXICON -> Fields.PIVOT;
      case GRAMS -> Fields.GRAMS;
      case EMBEDDINGS -> throw new IllegalArgumentException("no tokens ask for vectors");
    };
  }

  private static double telling(Layer layer, Token token) {
    return layer == Layer.GRAMS ? token.rarity() : token.weight() * token.rarity();
  }

  // all grams of a query would take ten times as long and find hardly more
  private static int most(Layer layer) {
    return layer == Layer.GRAMS ? 40 : 48;
  }
}
