package org.puentesur.indicator.model;

import java.util.List;
import java.util.Set;
import org.puentesur.platform.text.Translations;

/**
 * What is measured, in which unit, and which way is up.
 *
 * @param code its source's own, such as {@code maternal_mortality_ratio}
 * @param decimals how many are worth showing
 * @param topics codes of the agenda that it tells about
 * @param sdg code of the official SDG indicator, null where it is none
 * @param cautions known weaknesses of its figures
 */
public record Indicator(
    String code,
    Direction direction,
    int decimals,
    List<String> topics,
    String sdg,
    Set<Caution> cautions,
    String source,
    String licence,
    Translations units,
    Translations names) {

  /** Whether it tells about a topic: of that code or below it. */
  public boolean tells(String topic) {
    return topics.stream().anyMatch(own -> own.equals(topic) || own.startsWith(topic + "."));
  }
}
