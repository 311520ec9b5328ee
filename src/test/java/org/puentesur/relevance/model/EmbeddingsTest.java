package org.puentesur.relevance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbeddingsTest {

  private static Embeddings embeddings;

  @BeforeAll
  static void load() {
    embeddings = Embeddings.load();
  }

  @AfterAll
  static void close() {
    embeddings.close();
  }

  @Test
  void near_meanings_are_nearer_than_far_ones() {
    float[] midwife = embeddings.of("midwives attend births").orElseThrow();
    float[] maternal = embeddings.of("maternal care during delivery").orElseThrow();
    float[] bridge = embeddings.of("steel bridges over rivers").orElseThrow();

    assertThat(VectorUtil.dotProduct(midwife, maternal))
        .isGreaterThan(VectorUtil.dotProduct(midwife, bridge) + 0.2f);
  }

  @Test
  void vectors_have_the_length_of_one() {
    float[] vector = embeddings.of("population census").orElseThrow();

    assertThat(VectorUtil.dotProduct(vector, vector))
        .isCloseTo(1f, org.assertj.core.api.Assertions.within(1e-4f));
  }

  @Test
  void nothing_said_has_no_vector() {
    assertThat(embeddings.of(" ")).isEmpty();
  }

  @Test
  void goes_on_without_where_the_library_is_missing() throws Exception {
    URL[] others =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("onnxruntime"))
            .map(EmbeddingsTest::url)
            .toArray(URL[]::new);
    try (URLClassLoader bare = new URLClassLoader(others, ClassLoader.getPlatformClassLoader())) {
      Class<?> type = bare.loadClass(Embeddings.class.getName());
      Object loaded = type.getMethod("load").invoke(null);

      assertThat(type.getMethod("available").invoke(loaded)).isEqualTo(false);
    }
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }
}
