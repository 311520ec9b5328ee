package org.puentesur.relevance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.puentesur.platform.text.Language;

/** How a wording lies in the index: one document for each language that a text is said in. */
final class Fields {

  static final String ID = "id";
  static final String EDITION = "edition";
  static final String LANGUAGE = "language";
  static final String TITLE = "title";
  static final String BODY = "body";
  static final String TAG = "tag";
  static final String PENDING = "pending";
  static final String YES = "yes";
  static final String WORDS = "words";
  static final String PIVOT = "pivot";
  static final String GRAMS = "grams";
  static final String VECTOR = "vector";

  private static final FieldType BAG = new FieldType();

  static {
    BAG.setTokenized(true);
    BAG.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    BAG.freeze();
  }

  private Fields() {}

  /** A text's wordings, each of them waiting for its vector. */
  static List<Document> waiting(Lexicon lexicon, RelevantText text) {
    List<Document> wordings = new ArrayList<>();
    text.wordings()
        .forEach(
            (language, said) ->
                wordings.add(waiting(lexicon, text.id(), language, said, text.tags())));
    return wordings;
  }

  private static Document waiting(
      Lexicon lexicon, UUID id, Language language, Wording said, Set<String> tags) {
    Document document = document(lexicon, id.toString(), language, said, tags);
    document.add(new StringField(PENDING, YES, Field.Store.NO));
    return document;
  }

  /**
   * The same wording as a stored document's, with its vector; none where there is nothing to say.
   */
  static Document embedded(Lexicon lexicon, Document stored, float[] vector) {
    Document document =
        document(lexicon, stored.get(ID), language(stored), said(stored), tags(stored));
    if (vector != null) {
      document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
    }
    return document;
  }

  static Language language(Document stored) {
    return Language.valueOf(stored.get(LANGUAGE));
  }

  static Wording said(Document stored) {
    return new Wording(stored.get(TITLE), stored.get(BODY));
  }

  private static Set<String> tags(Document stored) {
    return Set.of(stored.getValues(TAG));
  }

  private static Document document(
      Lexicon lexicon, String id, Language language, Wording said, Set<String> tags) {
    Document document = new Document();
    document.add(new StringField(ID, id, Field.Store.YES));
    document.add(new StringField(EDITION, UUID.randomUUID().toString(), Field.Store.YES));
    document.add(new StringField(LANGUAGE, language.name(), Field.Store.YES));
    document.add(new StoredField(TITLE, said.title()));
    document.add(new StoredField(BODY, said.body()));
    tags.forEach(tag -> document.add(new StringField(TAG, tag, Field.Store.YES)));
    Rendering rendering = Rendering.of(lexicon, language, said);
    Map.of(WORDS, rendering.words(), PIVOT, rendering.pivot(), GRAMS, rendering.grams())
        .forEach((name, bag) -> document.add(new Field(name, new BagStream(bag), BAG)));
    return document;
  }

  /** Finds the texts that carry a tag. */
  static Query tag(String tag) {
    return new TermQuery(new org.apache.lucene.index.Term(TAG, tag));
  }
}
