package org.puentesur.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puentesur.platform.text.Language;
import org.puentesur.relevance.model.Embeddings;
import org.puentesur.relevance.model.Hit;
import org.puentesur.relevance.model.Layer;
import org.puentesur.relevance.model.LayerWeights;
import org.puentesur.relevance.model.Lexicon;
import org.puentesur.relevance.model.RelevanceIndex;
import org.puentesur.relevance.model.RelevantText;
import org.puentesur.relevance.model.TagFilter;
import org.puentesur.relevance.model.Wording;

/** Asks every query of a set in one language for its answer in another, layer by layer. */
final class Evaluation {

  private static final int CUT = 10;
  // a layer without weight would not be asked at all
  private static final LayerWeights EVERY = new LayerWeights(1, 1, 1, 1);

  private final EvaluationSet set;
  private final Map<Pair, List<Asked>> asked = new LinkedHashMap<>();

  record Pair(Language query, Language document) {
    boolean crosses() {
      return query != document;
    }

    @Override
    public String toString() {
      return query.tag() + " → " + document.tag();
    }
  }

  /**
   * What came of one query.
   *
   * @param found what each layer says of every document that was found, in document order
   * @param answers the ids that are right
   */
  record Asked(String query, List<Found> found, List<String> answers) {}

  record Found(String id, Map<Layer, Double> layers) {}

  record Figures(double reciprocalRank, double first) {}

  private Evaluation(EvaluationSet set) {
    this.set = set;
  }

  static Evaluation of(EvaluationSet set, Lexicon lexicon, Embeddings embeddings)
      throws IOException {
    Evaluation evaluation = new Evaluation(set);
    for (Language language : Language.values()) {
      if (EvaluationSet.has(set.documents(), language)) {
        evaluation.among(language, lexicon, embeddings);
      }
    }
    return evaluation;
  }

  EvaluationSet set() {
    return set;
  }

  Set<Pair> pairs() {
    return asked.keySet();
  }

  /** The figures of a pair when documents are ordered by these weights. */
  Figures figures(Pair pair, LayerWeights weights) {
    double ranks = 0;
    double firsts = 0;
    for (Asked one : asked.get(pair)) {
      int rank = rank(one, weights);
      ranks += rank <= CUT ? 1.0 / rank : 0;
      firsts += rank == 1 ? 1 : 0;
    }
    int all = asked.get(pair).size();
    return new Figures(ranks / all, firsts / all);
  }

  /** The mean over the pairs of different languages, or of the same. */
  Figures mean(LayerWeights weights, boolean crossing) {
    List<Figures> figures =
        pairs().stream()
            .filter(pair -> pair.crosses() == crossing)
            .map(pair -> figures(pair, weights))
            .toList();
    return new Figures(
        figures.stream().mapToDouble(Figures::reciprocalRank).average().orElse(0),
        figures.stream().mapToDouble(Figures::first).average().orElse(0));
  }

  int rank(Asked one, LayerWeights weights) {
    double answer = 0;
    int before = Integer.MAX_VALUE;
    int at = 0;
    List<Double> scores = new ArrayList<>();
    for (Found found : one.found()) {
      double score = weights.fuse(found.layers());
      scores.add(score);
      if (one.answers().contains(found.id()) && score > answer) {
        answer = score;
        before = at;
      }
      at++;
    }
    if (answer == 0) {
      return Integer.MAX_VALUE;
    }
    int rank = 1;
    for (int other = 0; other < scores.size(); other++) {
      double score = scores.get(other);
      rank += score > answer || score == answer && other < before ? 1 : 0;
    }
    return rank;
  }

  List<Asked> asked(Pair pair) {
    return asked.get(pair);
  }

  private void among(Language language, Lexicon lexicon, Embeddings embeddings) throws IOException {
    Path folder = Files.createTempDirectory("evaluation");
    List<String> order = new ArrayList<>();
    try (RelevanceIndex index = new RelevanceIndex(folder, lexicon, embeddings)) {
      List<RelevantText> texts = new ArrayList<>();
      set.documents()
          .forEach(
              (id, text) -> {
                if (text.containsKey(language)) {
                  order.add(id);
                  texts.add(text(id, language, text.get(language)));
                }
              });
      index.put(texts);
      while (index.embedNext(200)) {
        // until every one has its vector
      }
      for (Language query : Language.values()) {
        if (EvaluationSet.has(set.queries(), query)) {
          asked.put(new Pair(query, language), ask(index, query, order));
        }
      }
    }
  }

  private List<Asked> ask(RelevanceIndex index, Language language, List<String> order) {
    Map<UUID, String> names = new HashMap<>();
    order.forEach(id -> names.put(uuid(id), id));
    List<Asked> all = new ArrayList<>();
    set.queries()
        .forEach(
            (id, text) -> {
              if (text.containsKey(language) && set.answers().containsKey(id)) {
                RelevantText query = text(id, language, text.get(language));
                List<Found> found =
                    index.search(query, TagFilter.NONE, order.size(), EVERY, EVERY).stream()
                        .map(hit -> new Found(names.get(hit.id()), relative(hit)))
                        .sorted(Comparator.comparingInt(hit -> order.indexOf(hit.id())))
                        .toList();
                all.add(new Asked(id, found, set.answers().get(id)));
              }
            });
    return all;
  }

  private static Map<Layer, Double> relative(Hit hit) {
    Map<Layer, Double> relative = new HashMap<>();
    hit.layers().forEach((layer, score) -> relative.put(layer, score.relative()));
    return relative;
  }

  private static RelevantText text(String id, Language language, String text) {
    return new RelevantText(uuid(id), Map.of(language, new Wording("", text)), Set.of());
  }

  private static UUID uuid(String id) {
    return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
  }
}
