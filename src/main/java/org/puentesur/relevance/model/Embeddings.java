package org.puentesur.relevance.model;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The embedding model where this machine can run it; relevance goes on without it elsewhere.
 *
 * <p>Names no class of the native library itself: it must load where that is missing.
 */
public final class Embeddings implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Embeddings.class.getName());

  private final Function<String, float[]> model;
  private final Runnable end;

  private Embeddings(Function<String, float[]> model, Runnable end) {
    this.model = model;
    this.end = end;
  }

  /** None at all: the pure Java layers alone. */
  public static Embeddings none() {
    return new Embeddings(null, () -> {});
  }

  /** Another model: from an English text to a vector of length one in 384 dimensions. */
  public static Embeddings by(Function<String, float[]> model) {
    return new Embeddings(model, () -> {});
  }

  /** The model, or none where its library or its files are missing, which the log then tells. */
  public static Embeddings load() {
    try {
      Embedder embedder = new Embedder();
      return new Embeddings(embedder::embed, embedder::close);
    } catch (LinkageError | IOException e) {
      LOG.log(
          Level.WARNING,
          "No sentence embeddings on this machine; relevance goes on by words: {0}",
          e.toString());
      return none();
    }
  }

  public boolean available() {
    return model != null;
  }

  /** The vector of an English text; none where it says nothing or nothing can compute it. */
  public Optional<float[]> of(String english) {
    return available() && !english.isBlank() ? Optional.of(model.apply(english)) : Optional.empty();
  }

  @Override
  public void close() {
    end.run();
  }
}
