package org.puentesur.exchange.service;

import java.util.List;
import java.util.Map;
import org.puentesur.exchange.model.Origin;
import org.puentesur.exchange.model.Translation;
import org.puentesur.translation.model.Passage;
import org.puentesur.translation.model.TranslatedText;

/** Makes translated parts one translation, a machine's as long as one part is. */
final class Adoption {

  // title, summary and description come first
  private static final int PARTS = 3;

  private Adoption() {}

  static Translation of(List<Passage> parts, Map<Passage, TranslatedText> shown) {
    boolean machine = parts.stream().limit(PARTS).map(shown::get).anyMatch(Adoption::machine);
    return new Translation(
        text(shown.get(parts.get(0))),
        text(shown.get(parts.get(1))),
        text(shown.get(parts.get(2))),
        machine ? Origin.MACHINE : Origin.HUMAN);
  }

  private static boolean machine(TranslatedText text) {
    return text != null && text.machine();
  }

  private static String text(TranslatedText text) {
    return text == null ? "" : text.text();
  }
}
