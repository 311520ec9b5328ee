package org.puentesur.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.puentesur.relevance.model.RelevantText;
import org.puentesur.relevance.model.Wording;

/** The baseline: the same texts in a plain Lucene index, asked by all words of the query. */
final class RawLucene implements Closeable {

  private static final String FIELD = "text";

  private final FSDirectory directory;
  private final StandardAnalyzer analyzer = new StandardAnalyzer();
  private IndexSearcher searcher;

  RawLucene(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
  }

  void put(Collection<RelevantText> texts) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (RelevantText text : texts) {
        Document document = new Document();
        document.add(new TextField(FIELD, text(text), Field.Store.NO));
        writer.addDocument(document);
      }
    }
    searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  int search(RelevantText text, int most) throws IOException {
    return searcher.search(new QueryBuilder(analyzer).createBooleanQuery(FIELD, text(text)), most)
        .scoreDocs
        .length;
  }

  @Override
  public void close() throws IOException {
    searcher.getIndexReader().close();
    directory.close();
  }

  private static String text(RelevantText text) {
    Wording wording = text.wordings().values().iterator().next();
    return wording.title() + " " + wording.body();
  }
}
