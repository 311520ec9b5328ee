package org.puentesur.relevance.model;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Remembers the vector of every text that was embedded, on disk, by a digest of the text: what was
 * computed once outlasts restarts, rebuilds and half-done work, and no index has to be written anew
 * for it.
 *
 * <p>The file is rows of one length: digest, vector, checksum. A row that a crash or the disk has
 * spoilt counts as not there and is computed again.
 */
final class Vectors implements Closeable {

  /** Where a text without vector would lie. */
  static final int NONE = -1;

  private static final int DIGEST = 2 * Long.BYTES;
  private static final int CHECKED = DIGEST + Float.BYTES * Embedder.DIMENSIONS;
  private static final int ROW = CHECKED + Long.BYTES;
  // the file is mapped and grows by so many rows
  private static final int PART = 2048;

  private final Path path;
  private final RandomAccessFile file;
  private final Map<UUID, Integer> rows = new ConcurrentHashMap<>();
  private volatile Part[] parts = {};
  private int next;

  /** Some rows as they lie on the disk, and what a glance at each needs in memory. */
  private record Part(ByteBuffer bytes, long[] signs) {}

  Vectors(Path path) throws IOException {
    this.path = path;
    this.file = new RandomAccessFile(path.toFile(), "rw");
    long here = (file.length() + ROW - 1) / ROW;
    while ((long) parts.length * PART < here) {
      grow();
    }
    for (int row = 0; row < here; row++) {
      know(row);
    }
  }

  /** What names a text: equal for equal texts, as good as never for others. */
  static UUID digest(String english) {
    return UUID.nameUUIDFromBytes(english.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether its file is where it was put. */
  boolean intact() {
    return Files.exists(path);
  }

  /** Where the vector of a digest lies, or {@link #NONE}. */
  int row(UUID digest) {
    return rows.getOrDefault(digest, NONE);
  }

  float[] vector(int row) {
    float[] vector = new float[Embedder.DIMENSIONS];
    ByteBuffer bytes = parts[row / PART].bytes;
    bytes
        .slice(row % PART * ROW + DIGEST, Float.BYTES * vector.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(vector);
    return vector;
  }

  /** How many signs differ: a rough measure of how far the vector of a row lies, in no time. */
  int distance(int row, long[] signs) {
    return Signs.distance(parts[row / PART].signs, row % PART * Signs.WORDS, signs);
  }

  /** Takes a vector in and says where it lies. */
  synchronized int put(UUID digest, float[] vector) throws IOException {
    int known = row(digest);
    if (known != NONE) {
      return known;
    }
    if (next == parts.length * PART) {
      grow();
    }
    // written, not put into the mapping: a full disk is then an exception and no crash
    file.seek((long) next * ROW);
    file.write(bytes(digest, vector));
    know(next);
    return row(digest);
  }

  /** Makes all so far safe. */
  synchronized void commit() throws IOException {
    file.getFD().sync();
  }

  /** The same with these digests only, where that spares more than half of the file. */
  synchronized Vectors keeping(Set<UUID> used) throws IOException {
    if (next <= 2 * used.size() + PART) {
      return this;
    }
    rows.keySet().retainAll(used);
    Path kept = path.resolveSibling(path.getFileName() + ".new");
    Files.deleteIfExists(kept);
    try (Vectors fewer = new Vectors(kept)) {
      for (Map.Entry<UUID, Integer> row : rows.entrySet()) {
        fewer.put(row.getKey(), vector(row.getValue()));
      }
      fewer.commit();
    }
    close();
    Files.move(kept, path, StandardCopyOption.ATOMIC_MOVE);
    return new Vectors(path);
  }

  @Override
  public synchronized void close() throws IOException {
    file.close();
  }

  private void grow() throws IOException {
    Part[] more = Arrays.copyOf(parts, parts.length + 1);
    long from = (long) parts.length * PART * ROW;
    file.setLength(Math.max(file.length(), from + (long) PART * ROW));
    more[parts.length] =
        new Part(
            file.getChannel().map(MapMode.READ_ONLY, from, (long) PART * ROW),
            new long[PART * Signs.WORDS]);
    parts = more;
  }

  private void know(int row) {
    Part part = parts[row / PART];
    ByteBuffer bytes = part.bytes.slice(row % PART * ROW, ROW).order(ByteOrder.LITTLE_ENDIAN);
    UUID digest = new UUID(bytes.getLong(0), bytes.getLong(Long.BYTES));
    if (bytes.getLong(CHECKED) == checksum(bytes)) {
      Signs.of(vector(row), part.signs, row % PART * Signs.WORDS);
      rows.put(digest, row);
      next = row + 1;
    }
  }

  private static byte[] bytes(UUID digest, float[] vector) {
    ByteBuffer bytes = ByteBuffer.allocate(ROW).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putLong(digest.getMostSignificantBits()).putLong(digest.getLeastSignificantBits());
    for (float part : vector) {
      bytes.putFloat(part);
    }
    bytes.putLong(checksum(bytes));
    return bytes.array();
  }

  // never 0, as a row that was not written has it
  private static long checksum(ByteBuffer row) {
    CRC32 checksum = new CRC32();
    checksum.update(row.slice(0, CHECKED));
    return checksum.getValue() + 1;
  }
}
