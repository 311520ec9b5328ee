package org.puentesur.relevance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorsTest {

  private static final int ROW = 16 + 4 * Embedder.DIMENSIONS + 8;

  private final Random random = new Random(3);
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("vectors");
  }

  private float[] vector() {
    float[] vector = new float[Embedder.DIMENSIONS];
    for (int at = 0; at < vector.length; at++) {
      vector[at] = (float) random.nextGaussian();
    }
    return Embedder.unit(vector);
  }

  @Test
  void has_again_after_reopening_what_was_put() throws IOException {
    UUID digest = Vectors.digest("census");
    float[] vector = vector();
    try (Vectors vectors = new Vectors(file())) {
      vectors.put(Vectors.digest("midwives"), vector());
      vectors.put(digest, vector);
    }
    try (Vectors vectors = new Vectors(file())) {
      assertThat(vectors.vector(vectors.row(digest))).isEqualTo(vector);
      assertThat(vectors.put(digest, vector())).isEqualTo(vectors.row(digest)).isEqualTo(1);
    }
  }

  @Test
  void forgets_a_row_that_the_disk_has_spoilt_and_keeps_the_others() throws IOException {
    try (Vectors vectors = new Vectors(file())) {
      for (String text : Set.of("a", "b", "c")) {
        vectors.put(Vectors.digest(text), vector());
      }
    }
    try (RandomAccessFile spoilt = new RandomAccessFile(file().toFile(), "rw")) {
      spoilt.seek(ROW + 100);
      spoilt.write(spoilt.read() ^ 1);
    }
    try (Vectors vectors = new Vectors(file())) {
      assertThat(Set.of("a", "b", "c"))
          .filteredOn(text -> vectors.row(Vectors.digest(text)) == Vectors.NONE)
          .hasSize(1);
    }
  }

  @Test
  void takes_texts_again_after_its_file_was_cut_in_a_row() throws IOException {
    UUID digest = Vectors.digest("census");
    try (Vectors vectors = new Vectors(file())) {
      vectors.put(digest, vector());
    }
    try (RandomAccessFile cut = new RandomAccessFile(file().toFile(), "rw")) {
      cut.setLength(100);
    }
    try (Vectors vectors = new Vectors(file())) {
      assertThat(vectors.row(digest)).isEqualTo(Vectors.NONE);
      assertThat(vectors.put(digest, vector())).isZero();
    }
  }

  @Test
  void spares_the_room_of_texts_that_are_gone() throws IOException {
    Set<UUID> used = new HashSet<>();
    try (Vectors vectors = new Vectors(file())) {
      for (int at = 0; at < 5_000; at++) {
        UUID digest = Vectors.digest("text " + at);
        vectors.put(digest, vector());
        if (at % 100 == 0) {
          used.add(digest);
        }
      }
      long before = file().toFile().length();
      try (Vectors fewer = vectors.keeping(used)) {
        assertThat(file().toFile().length()).isLessThan(before);
        assertThat(used).allMatch(digest -> fewer.row(digest) != Vectors.NONE);
        assertThat(fewer.row(Vectors.digest("text 1"))).isEqualTo(Vectors.NONE);
      }
    }
  }

  @Test
  void signs_of_near_vectors_differ_less_than_those_of_far_ones() {
    float[] one = vector();
    float[] near = one.clone();
    for (int at = 0; at < near.length; at++) {
      near[at] += (float) random.nextGaussian() * .02f;
    }

    int distance = Signs.distance(Signs.of(near), 0, Signs.of(one));
    assertThat(distance).isPositive();
    assertThat(Signs.distance(Signs.of(vector()), 0, Signs.of(one))).isGreaterThan(2 * distance);
  }
}
