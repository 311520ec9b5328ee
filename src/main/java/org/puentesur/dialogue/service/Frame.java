package org.puentesur.dialogue.service;

import org.puentesur.dialogue.model.Entry;
import org.puentesur.platform.text.RecordJson;

/** An entry as it goes over the wire, written once for all who follow. */
public record Frame(long number, String json) {

  static Frame of(Entry entry) {
    return new Frame(entry.number(), RecordJson.write(entry));
  }
}
