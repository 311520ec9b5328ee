package org.puentesur.matching.service;

import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import org.puentesur.agenda.model.Topic;
import org.puentesur.directory.model.Country;
import org.puentesur.indicator.model.Indicator;
import org.puentesur.matching.model.Reason;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Messages;

/**
 * Turns a match's reasons into sentences.
 *
 * @param topics by code
 * @param indicators by code
 */
public record Sentences(
    Map<String, Topic> topics, Map<String, Indicator> indicators, Language language) {

  /** The reason in the reader's language, its facts spelled out. */
  public String of(Reason reason) {
    List<String> facts = reason.facts().stream().map(fact -> fact(reason, fact)).toList();
    return reason.component().positional()
        ? Messages.of(language, reason.key(), facts.toArray())
        : Messages.of(language, reason.key(), String.join(", ", facts));
  }

  /** Several at once. */
  public List<String> of(List<Reason> reasons) {
    return reasons.stream().map(this::of).toList();
  }

  private String fact(Reason reason, String fact) {
    return switch (reason.component()) {
      case TOPICS -> topics.get(fact).labels().in(language) + " (" + fact + ")";
      case LANGUAGES -> Messages.of(language, "Language." + fact);
      case MODALITIES -> Messages.of(language, "Modality." + fact);
      case CONTEXT -> Messages.of(language, "PopulationGroup." + fact);
      case RECIPROCITY, TRACK_RECORD, PAST -> named(fact);
      case TEXT, WINDOW, AGREEMENT -> fact;
    };
  }

  // a country, an indicator, a figure with a decimal point, or a whole number as it is
  private String named(String fact) {
    Indicator indicator = indicators.get(fact);
    if (indicator != null) {
      return indicator.names().in(language);
    }
    if (fact.matches("[A-Z]{3}")) {
      return Country.name(fact, language);
    }
    return fact.indexOf('.') < 0 ? fact : figure(fact);
  }

  private String figure(String fact) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(1);
    return format.format(Double.parseDouble(fact));
  }
}
