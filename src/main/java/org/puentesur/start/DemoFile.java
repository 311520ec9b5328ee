package org.puentesur.start;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The demo's files: arrays of JSON objects. */
final class DemoFile {

  private static final Jsonb JSON = JsonbBuilder.create();

  private DemoFile() {}

  /** The objects of a file, given the class of its array. */
  static <T> List<T> read(String name, Class<T[]> type) {
    try (InputStream in = DemoFile.class.getResourceAsStream("/org/puentesur/demo/" + name)) {
      return List.of(JSON.fromJson(in, type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
