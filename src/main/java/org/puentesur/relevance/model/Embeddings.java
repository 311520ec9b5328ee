package org.puentesur.relevance.model;

import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The embedding model where this machine can run it; relevance goes on without it elsewhere.
 *
 * <p>Names no class of the native library itself: it must load where that is missing.
 */
public final class Embeddings implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Embeddings.class.getName());

  private final Embedder embedder;

  private Embeddings(Embedder embedder) {
    this.embedder = embedder;
  }

  /** None at all: the pure Java layers alone. */
  public static Embeddings none() {
    return new Embeddings(null);
  }

  /** The model, or none where its library or its files are missing, which the log then tells. */
  public static Embeddings load() {
    try {
      return new Embeddings(new Embedder());
    } catch (LinkageError | IOException e) {
      LOG.log(
          Level.WARNING,
          "No sentence embeddings on this machine; relevance goes on by words: {0}",
          e.toString());
      return none();
    }
  }

  public boolean available() {
    return embedder != null;
  }

  Optional<float[]> of(String english) {
    return available() && !english.isBlank()
        ? Optional.of(embedder.embed(english))
        : Optional.empty();
  }

  @Override
  public void close() {
    if (available()) {
      embedder.close();
    }
  }
}
