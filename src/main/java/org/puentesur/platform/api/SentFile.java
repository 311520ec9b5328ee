package org.puentesur.platform.api;

import jakarta.ws.rs.core.EntityPart;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.puentesur.platform.problem.RuleBroken;

/**
 * A file that a partner system sends.
 *
 * @param name as it is called there, perhaps null
 */
public record SentFile(String name, InputStream content) {

  /** The file of a form; refuses a form without one. */
  public static SentFile of(EntityPart part) {
    if (part == null) {
      throw new RuleBroken("file", "file.empty");
    }
    return new SentFile(part.getFileName().map(SentFile::utf8).orElse(null), part.getContent());
  }

  // the server reads the headers of a part as Latin-1, whatever the browser wrote
  private static String utf8(String name) {
    boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(name);
    String read = new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return latin && read.indexOf('\uFFFD') < 0 ? read : name;
  }
}
