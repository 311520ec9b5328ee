package org.puentesur.matching.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puentesur.agenda.model.Topic;
import org.puentesur.agenda.service.TopicService;
import org.puentesur.indicator.model.Indicator;
import org.puentesur.indicator.service.IndicatorService;
import org.puentesur.platform.text.Language;

/** Knows the names that sentences need. */
@RequestScoped
public class SentencesFor {

  @Inject TopicService topics;
  @Inject IndicatorService indicators;

  /** Sentences in a language. */
  public Sentences language(Language language) {
    return new Sentences(
        topics.all().stream().collect(Collectors.toMap(Topic::code, Function.identity())),
        indicators.indicators().stream()
            .collect(Collectors.toMap(Indicator::code, Function.identity())),
        language);
  }
}
