package org.puentesur.translation.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import org.puentesur.platform.text.Language;

/** A text to be translated, composed (NFC), so that one text has one key. */
public record SourceText(Language language, String text) {

  public SourceText {
    text = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFC);
  }

  /** Its SHA-256 in hexadecimal digits: by it a translation is found again. */
  public String key() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
