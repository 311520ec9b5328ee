package org.puentesur.relevance.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.puentesur.platform.text.Language;

/** How a wording lies in the index: one document for each language that a text is said in. */
final class Fields {

  static final String ID = "id";
  static final String LANGUAGE = "language";
  static final String TITLE = "title";
  static final String BODY = "body";
  static final String TAG = "tag";
  static final String WORDS = "words";
  static final String PIVOT = "pivot";
  static final String GRAMS = "grams";
  static final String DIGEST = "digest";

  private static final FieldType BAG = new FieldType();

  static {
    BAG.setTokenized(true);
    BAG.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    BAG.freeze();
  }

  private Fields() {}

  /** A text's wordings. */
  static List<Document> of(Lexicon lexicon, RelevantText text) {
    List<Document> wordings = new ArrayList<>();
    text.wordings()
        .forEach(
            (language, said) ->
                wordings.add(document(lexicon, text.id(), language, said, text.tags())));
    return wordings;
  }

  /** Whose text a document is. */
  static UUID id(LeafReaderContext segment, int document) throws IOException {
    BinaryDocValues ids = segment.reader().getBinaryDocValues(ID);
    ids.advanceExact(document - segment.docBase);
    return UUID.fromString(ids.binaryValue().utf8ToString());
  }

  /** The language of a document. */
  static Language language(LeafReaderContext segment, int document) throws IOException {
    NumericDocValues languages = segment.reader().getNumericDocValues(LANGUAGE);
    languages.advanceExact(document - segment.docBase);
    return Language.values()[(int) languages.longValue()];
  }

  static Wording said(Document stored) {
    return new Wording(stored.get(TITLE), stored.get(BODY));
  }

  private static Document document(
      Lexicon lexicon, UUID id, Language language, Wording said, Set<String> tags) {
    Document document = new Document();
    document.add(new StringField(ID, id.toString(), Field.Store.NO));
    // beside the text: a search names hundreds of texts and reads few
    document.add(new BinaryDocValuesField(ID, new BytesRef(id.toString())));
    document.add(new NumericDocValuesField(LANGUAGE, language.ordinal()));
    document.add(new StoredField(TITLE, said.title()));
    document.add(new StoredField(BODY, said.body()));
    tags.forEach(tag -> document.add(new StringField(TAG, tag, Field.Store.NO)));
    Rendering rendering = Rendering.of(lexicon, language, said);
    Map.of(WORDS, rendering.words(), PIVOT, rendering.pivot(), GRAMS, rendering.grams())
        .forEach((name, bag) -> document.add(new Field(name, new BagStream(bag), BAG)));
    if (!rendering.english().isBlank()) {
      String digest = Vectors.digest(rendering.english()).toString();
      document.add(new BinaryDocValuesField(DIGEST, new BytesRef(digest)));
    }
    return document;
  }

  /** Names a text to the index. */
  static org.apache.lucene.index.Term id(UUID id) {
    return new org.apache.lucene.index.Term(ID, id.toString());
  }

  /** Names a token of the pivot layer to the index. */
  static org.apache.lucene.index.Term pivot(String token) {
    return new org.apache.lucene.index.Term(PIVOT, token);
  }

  /** Finds the texts that carry a tag. */
  static Query tag(String tag) {
    return new TermQuery(new org.apache.lucene.index.Term(TAG, tag));
  }
}
