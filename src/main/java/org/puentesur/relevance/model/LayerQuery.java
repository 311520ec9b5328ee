package org.puentesur.relevance.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a layer asks of the index.
 *
 * @param query scores by BM25
 * @param ceiling the score that no text can pass
 */
record LayerQuery(Layer layer, Query query, double ceiling) {

  private record Weighed(Term term, TermStates states, double weight, double rarity) {}

  /** Asks for the tokens of a bag, and where they are many for the most telling ones only. */
  static LayerQuery of(IndexSearcher searcher, Layer layer, Bag bag) throws IOException {
    List<Weighed> tokens = new ArrayList<>();
    for (Map.Entry<String, Double> entry : bag.weights().entrySet()) {
      Term term = new Term(field(layer), entry.getKey());
      TermStates states = TermStates.build(searcher, term, true);
      if (states.docFreq() > 0) {
        double rarity = rarity(searcher, states.docFreq());
        tokens.add(new Weighed(term, states, entry.getValue(), rarity));
      }
    }
    tokens.sort(Comparator.comparingDouble(token -> -telling(layer, token)));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    double ceiling = 0;
    for (Weighed token : tokens.subList(0, Math.min(most(layer), tokens.size()))) {
      Query one = new TermQuery(token.term(), token.states());
      query.add(new BoostQuery(one, (float) token.weight()), BooleanClause.Occur.SHOULD);
      ceiling += token.weight() * token.rarity();
    }
    return new LayerQuery(layer, query.build(), ceiling);
  }

  /** How much a token tells, by the number of documents that have it: as BM25 counts it. */
  static double rarity(IndexSearcher searcher, int documents) {
    double all = Math.max(searcher.getIndexReader().numDocs(), documents);
    return Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
  }

  static String field(Layer layer) {
    return switch (layer) {
      case WORDS -> Fields.WORDS;
      case LEXICON -> Fields.PIVOT;
      case GRAMS -> Fields.GRAMS;
      case EMBEDDINGS -> Fields.VECTOR;
    };
  }

  private static double telling(Layer layer, Weighed token) {
    return layer == Layer.GRAMS ? token.rarity() : token.weight() * token.rarity();
  }

  // all grams of a query would take ten times as long and find hardly more
  private static int most(Layer layer) {
    return layer == Layer.GRAMS ? 40 : 60;
  }
}
