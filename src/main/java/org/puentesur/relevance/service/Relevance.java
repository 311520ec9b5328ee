package org.puentesur.relevance.service;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.puentesur.relevance.model.Embeddings;
import org.puentesur.relevance.model.Lexicon;
import org.puentesur.relevance.model.LexiconFiles;
import org.puentesur.relevance.model.LexiconRow;
import org.puentesur.relevance.model.RelevanceIndex;

/** This node's index and the lexicon it goes by; opened when first asked for. */
@ApplicationScoped
public class Relevance {

  @Inject
  @ConfigProperty(name = "index.folder")
  Optional<String> folder;

  @Inject
  @ConfigProperty(name = "lexicon.file")
  Optional<String> lexiconFile;

  private Embeddings embeddings;
  private RelevanceIndex index;

  /** The index, opened with what administrators added to the lexicon; later rows need a rebuild. */
  public synchronized RelevanceIndex index(List<LexiconRow> added) {
    if (embeddings == null) {
      embeddings = Embeddings.load();
    }
    if (index == null) {
      index = new RelevanceIndex(place(), lexicon(added), embeddings);
    }
    return index;
  }

  /** The lexicon of these rows. */
  public Lexicon lexicon(List<LexiconRow> added) {
    return new Lexicon(rows(added));
  }

  /** The shipped lexicon, the host's own file of it, and the rows that administrators added. */
  public List<LexiconRow> rows(List<LexiconRow> added) {
    List<LexiconRow> ofHost = lexiconFile.map(Path::of).map(LexiconFiles::rows).orElse(List.of());
    return Stream.of(LexiconFiles.rows(), ofHost, added).flatMap(List::stream).toList();
  }

  @PreDestroy
  synchronized void close() {
    if (index != null) {
      index.close();
    }
    if (embeddings != null) {
      embeddings.close();
    }
  }

  private Path place() {
    try {
      return folder.isPresent()
          ? Path.of(folder.get())
          : Files.createTempDirectory("puentesur-index");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
