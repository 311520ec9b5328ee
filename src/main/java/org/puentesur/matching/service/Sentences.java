package org.puentesur.matching.service;

import java.util.List;
import java.util.Map;
import org.puentesur.agenda.model.Topic;
import org.puentesur.directory.model.Country;
import org.puentesur.matching.model.Reason;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Messages;

/** Turns a match's reasons into sentences. */
public final class Sentences {

  private Sentences() {}

  /** The reason in a language, its facts spelled out. */
  public static String of(Reason reason, Map<String, Topic> topics, Language language) {
    List<String> facts =
        reason.facts().stream().map(fact -> fact(reason, fact, topics, language)).toList();
    return reason.component().positional()
        ? Messages.of(language, reason.key(), facts.toArray())
        : Messages.of(language, reason.key(), String.join(", ", facts));
  }

  private static String fact(
      Reason reason, String fact, Map<String, Topic> topics, Language language) {
    return switch (reason.component()) {
      case TOPICS -> topics.get(fact).labels().in(language) + " (" + fact + ")";
      case LANGUAGES -> Messages.of(language, "Language." + fact);
      case MODALITIES -> Messages.of(language, "Modality." + fact);
      case CONTEXT -> Messages.of(language, "PopulationGroup." + fact);
      case RECIPROCITY -> fact.length() == 3 ? Country.name(fact, language) : fact;
      case TEXT, WINDOW, TRACK_RECORD, AGREEMENT -> fact;
    };
  }
}
