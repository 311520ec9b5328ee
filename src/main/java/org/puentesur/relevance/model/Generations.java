package org.puentesur.relevance.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The builds of the index in its folder: numbered, the highest one that was committed counts. */
final class Generations {

  /** Changes whenever the fields or the rendering do. */
  static final String FORMAT = "2";

  private static final Logger LOG = Logger.getLogger(Generations.class.getName());
  private static final String VECTORS = "vectors";
  private static final String FORMAT_KEY = "format";
  private static final String LEXICON_KEY = "lexicon";
  private static final String POSITION_KEY = "position";

  private final Path folder;
  private Vectors vectors;
  // a number is never used twice: what was lost may still hold the lock of its folder
  private int last;

  Generations(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.vectors = new Vectors(folder.resolve(VECTORS));
  }

  /** The generation to serve from: the newest good one, or a new and empty one. */
  Generation open(Lexicon lexicon) throws IOException {
    Optional<Path> good = numbered().stream().filter(Generations::good).findFirst();
    for (Path other : numbered()) {
      if (good.isEmpty() || !other.equals(good.get())) {
        delete(other);
      }
    }
    last = good.map(Generations::number).orElse(last);
    vectors = good.isPresent() ? vectors.keeping(digests(good.get())) : vectors;
    return good.isPresent()
        ? new Generation(good.get(), lexicon, committed(good.get()).get(LEXICON_KEY), vectors)
        : next(lexicon);
  }

  /** A new, empty generation beside the others; it counts once it is committed. */
  Generation next(Lexicon lexicon) throws IOException {
    Files.createDirectories(folder);
    last = Math.max(last, numbered().stream().mapToInt(Generations::number).max().orElse(0)) + 1;
    Path next = folder.resolve(Integer.toString(last));
    // those of a folder that has gone are computed anew
    vectors = vectors.intact() ? vectors : new Vectors(folder.resolve(VECTORS));
    return new Generation(next, lexicon, lexicon.fingerprint(), vectors);
  }

  static Map<String, String> data(String fingerprint, long position) {
    return Map.of(
        FORMAT_KEY, FORMAT, LEXICON_KEY, fingerprint, POSITION_KEY, Long.toString(position));
  }

  /** Where a generation's last commit stands; empty where it was made with another lexicon. */
  static OptionalLong position(Generation generation) throws IOException {
    Map<String, String> data = committed(generation.folder());
    return generation.lexicon().fingerprint().equals(data.get(LEXICON_KEY))
        ? OptionalLong.of(Long.parseLong(data.get(POSITION_KEY)))
        : OptionalLong.empty();
  }

  /** Ends it; what was computed stays. */
  void close() throws IOException {
    vectors.close();
  }

  static void delete(Path generation) throws IOException {
    if (Files.notExists(generation)) {
      return;
    }
    try (Stream<Path> files = Files.walk(generation)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static boolean good(Path generation) {
    try {
      return FORMAT.equals(committed(generation).get(FORMAT_KEY)) && whole(generation);
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(Level.WARNING, "The index " + generation + " cannot be read: built anew", e);
      return false;
    }
  }

  /** Compares every file with its checksum, which merely opening them does not. */
  private static boolean whole(Path generation) throws IOException {
    try (Directory directory = FSDirectory.open(generation);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        ((CodecReader) leaf.reader()).checkIntegrity();
      }
      return true;
    }
  }

  private static Set<UUID> digests(Path generation) throws IOException {
    Set<UUID> digests = new HashSet<>();
    try (Directory directory = FSDirectory.open(generation);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        VectorRows.each(leaf, (document, digest) -> digests.add(digest));
      }
    }
    return digests;
  }

  private static Map<String, String> committed(Path generation) throws IOException {
    try (Directory directory = FSDirectory.open(generation);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.getIndexCommit().getUserData();
    } catch (IndexNotFoundException e) {
      return Map.of();
    }
  }

  private List<Path> numbered() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> path.getFileName().toString().matches("\\d{1,9}"))
          .sorted(Comparator.comparingInt(Generations::number).reversed())
          .toList();
    }
  }

  private static int number(Path generation) {
    return Integer.parseInt(generation.getFileName().toString());
  }
}
