package org.puentesur.platform.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tab-separated reference data that the platform ships. */
public final class Tsv {

  private Tsv() {}

  /** The rows of a resource below {@code org/puentesur/}, its header line left out. */
  public static List<String[]> rows(String resource) {
    try (InputStream in = Tsv.class.getResourceAsStream("/org/puentesur/" + resource)) {
      if (in == null) {
        throw new IllegalStateException("reference data is missing: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
