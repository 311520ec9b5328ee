package org.puentesur.relevance.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.puentesur.platform.text.Language;

/**
 * A query made ready for every layer, in whichever languages it is said.
 *
 * @param byWords the layers that ask by tokens
 * @param vector of its English rendering, where there are embeddings
 * @param terms what it says in each language, for the evidence
 */
record Question(
    List<LayerQuery> byWords, Optional<float[]> vector, Map<Language, List<Term>> terms) {

  static Question of(
      IndexSearcher searcher, Generation generation, Embeddings embeddings, RelevantText text)
      throws IOException {
    Lexicon lexicon = generation.lexicon();
    Map<Layer, Bag> bags = new EnumMap<>(Layer.class);
    Map<Language, List<Term>> terms = new EnumMap<>(Language.class);
    Map<Language, String> english = new EnumMap<>(Language.class);
    for (Map.Entry<Language, Wording> said : text.wordings().entrySet()) {
      Rendering rendering = Rendering.of(lexicon, said.getKey(), said.getValue());
      bags.computeIfAbsent(Layer.WORDS, layer -> new Bag()).unite(rendering.words());
      bags.computeIfAbsent(Layer.LEXICON, layer -> new Bag()).unite(rendering.pivot());
      bags.computeIfAbsent(Layer.GRAMS, layer -> new Bag()).unite(rendering.grams());
      terms.put(said.getKey(), rendering.terms());
      english.put(said.getKey(), rendering.english());
    }
    List<LayerQuery> queries = new ArrayList<>();
    for (Map.Entry<Layer, Bag> bag : bags.entrySet()) {
      queries.add(LayerQuery.of(searcher, generation.rarities(), bag.getKey(), bag.getValue()));
    }
    return new Question(queries, generation.rows().vector(embeddings, english(english)), terms);
  }

  /** The model reads English only: a human English text is better than any rendering. */
  private static String english(Map<Language, String> renderings) {
    return renderings.getOrDefault(Language.EN, renderings.values().iterator().next());
  }
}
