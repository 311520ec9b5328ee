package org.puentesur.dialogue.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.dialogue.model.Line;
import org.puentesur.dialogue.model.Translated;

/**
 * Messages of a room, oldest first.
 *
 * @param last what {@code after} says for those that follow
 */
public record SaidView(List<Said> items, long last) {

  static final int LARGEST = 100;

  /**
   * One of them.
   *
   * @param translation null where none was asked for, or none can be had
   */
  public record Said(Line message, TranslatedView translation) {}

  static SaidView of(List<Line> lines, long after, Map<UUID, Translated> translated) {
    List<Said> said =
        lines.stream()
            .map(line -> new Said(line, TranslatedView.of(translated.get(line.id()))))
            .toList();
    return new SaidView(said, lines.isEmpty() ? after : lines.get(lines.size() - 1).number());
  }
}
