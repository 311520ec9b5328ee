package org.puentesur.matching.service;

import java.util.Map;
import java.util.stream.Collectors;
import org.puentesur.agenda.model.Topic;
import org.puentesur.matching.model.Assessment;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Messages;

/** Turns a match's reasons into sentences. */
public final class Sentences {

  private Sentences() {}

  /** The reason in a language, its facts spelled out. */
  public static String of(Assessment.Reason reason, Map<String, Topic> topics, Language language) {
    String facts =
        reason.facts().stream()
            .map(fact -> fact(reason, fact, topics, language))
            .collect(Collectors.joining(", "));
    return Messages.of(language, reason.key(), facts);
  }

  private static String fact(
      Assessment.Reason reason, String fact, Map<String, Topic> topics, Language language) {
    return switch (reason.component()) {
      case TOPICS -> topics.get(fact).labels().in(language) + " (" + fact + ")";
      case LANGUAGES -> Messages.of(language, "Language." + fact);
      case MODALITIES -> Messages.of(language, "Modality." + fact);
      case TEXT, WINDOW, TERRITORY -> fact;
    };
  }
}
