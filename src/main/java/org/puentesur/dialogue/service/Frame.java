package org.puentesur.dialogue.service;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.puentesur.dialogue.model.Entry;
import org.puentesur.platform.text.RecordJson;

/**
 * An entry as it goes over the wire, written once for all who follow.
 *
 * @param json in UTF-8
 */
public record Frame(long number, byte[] json) {

  static Frame of(Entry entry) {
    return new Frame(entry.number(), RecordJson.write(entry).getBytes(StandardCharsets.UTF_8));
  }

  /** Some entries in a row, between what stands before and after them. */
  public static byte[] joined(String before, List<Frame> frames, String after) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    for (int at = 0; at < frames.size(); at++) {
      if (at > 0) {
        all.write(',');
      }
      all.writeBytes(frames.get(at).json());
    }
    all.writeBytes(after.getBytes(StandardCharsets.UTF_8));
    return all.toByteArray();
  }
}
