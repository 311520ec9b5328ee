package org.puentesur.platform.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tab-separated reference data that the platform ships. */
public final class Tsv {

  private Tsv() {}

  /** The rows of a resource below {@code org/puentesur/}, its header line left out. */
  public static List<String[]> rows(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }

  /** SHA-256 over the content of resources, in hexadecimal. */
  public static String digest(List<String> resources) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      resources.forEach(resource -> digest.update(bytes(resource)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Tsv.class.getResourceAsStream("/org/puentesur/" + resource)) {
      if (in == null) {
        throw new IllegalStateException("reference data is missing: " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
