package org.puentesur.relevance.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.puentesur.platform.text.Language;

/** One search: gathers candidates from every layer, scores them on all, and tells why. */
final class Search {

  // each layer names its nearest so many; the right one is hardly ever further down in all of them
  private static final int LEAST_CANDIDATES = 160;
  // the most telling tokens of each layer find the candidates, all of them put these in order
  private static final int PROBES = 14;

  private final IndexSearcher searcher;
  private final Lexicon lexicon;
  private final VectorRows rows;
  private final Question question;
  private final Query allowed;
  private final Evidence evidence;
  private final Texts texts;

  /** Reads a text where it stands now; empty where it has gone meanwhile. */
  interface Texts {
    Optional<Wording> of(UUID id, Language language);
  }

  Search(
      IndexSearcher searcher,
      Generation generation,
      Question question,
      TagFilter filter,
      Texts texts)
      throws IOException {
    this.texts = texts;
    this.searcher = searcher;
    this.lexicon = generation.lexicon();
    this.rows = generation.rows();
    this.question = question;
    this.allowed = allowed(filter);
    this.evidence = new Evidence(searcher, generation.rarities(), question.terms());
  }

  List<Hit> find(LayerWeights with, LayerWeights without, int most) throws IOException {
    Candidates candidates = candidates(Math.max(LEAST_CANDIDATES, most));
    for (LayerQuery asked : question.byWords()) {
      if (with.of(asked.layer()) + without.of(asked.layer()) > 0) {
        candidates.score(asked);
      }
    }
    if (question.vector().isPresent()) {
      candidates.score(rows, question.vector().get());
    }
    Ranking ranking = new Ranking(question, candidates, with, without);
    List<Hit> hits = new ArrayList<>();
    Set<UUID> seen = new HashSet<>();
    for (Ranking.Ranked ranked : ranking.best()) {
      if (hits.size() == most) {
        break;
      }
      LeafReaderContext segment = candidates.segment(ranked.document());
      UUID id = Fields.id(segment, ranked.document());
      if (seen.add(id)) {
        hits.add(hit(id, Fields.language(segment, ranked.document()), ranked));
      }
    }
    return hits;
  }

  private Hit hit(UUID id, Language language, Ranking.Ranked ranked) {
    // where that layer says nothing, nothing in common is worth naming
    boolean some = ranked.layers().containsKey(Layer.LEXICON);
    return new Hit(
        id,
        language,
        ranked.score(),
        ranked.layers(),
        some ? new SharedTerms(() -> shared(id, language)) : List.of());
  }

  private List<SharedTerm> shared(UUID id, Language language) {
    return texts
        .of(id, language)
        .map(said -> evidence.shared(language, lexicon.read(language, said)))
        .orElse(List.of());
  }

  private Candidates candidates(int most) throws IOException {
    TreeSet<Integer> documents = new TreeSet<>();
    BooleanQuery.Builder probe = new BooleanQuery.Builder();
    for (LayerQuery asked : question.byWords()) {
      if (asked.layer() != Layer.WORDS) {
        asked.probe(probe, PROBES);
      }
    }
    for (ScoreDoc one : top(filtered(probe.build()), most)) {
      documents.add(one.doc);
    }
    if (question.vector().isPresent()) {
      new NearVectors(rows, question.vector().get())
          .find(searcher, allowed, most)
          .forEach(documents::add);
    }
    return new Candidates(searcher, documents);
  }

  private ScoreDoc[] top(Query query, int most) throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(most, null, most, false))
        .scoreDocs;
  }

  private Query filtered(Query query) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(allowed, Occur.FILTER).build();
  }

  private static Query allowed(TagFilter filter) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new MatchAllDocsQuery(), Occur.FILTER);
    for (Set<String> tags : filter.required()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      tags.forEach(tag -> any.add(Fields.tag(tag), Occur.SHOULD));
      all.add(any.build(), Occur.FILTER);
    }
    filter.forbidden().forEach(tag -> all.add(Fields.tag(tag), Occur.MUST_NOT));
    return all.build();
  }
}
