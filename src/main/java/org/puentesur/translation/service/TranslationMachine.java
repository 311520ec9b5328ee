package org.puentesur.translation.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.puentesur.platform.text.Language;
import org.puentesur.translation.model.Confidentiality;
import org.puentesur.translation.model.Pair;
import org.puentesur.translation.model.Protected;
import org.puentesur.translation.model.TranslationFailed;
import org.puentesur.translation.model.Translator;
import org.puentesur.translation.model.Ways;

/** This node's machine, and what it can; a machine that does not answer is asked again later. */
@ApplicationScoped
public class TranslationMachine {

  private static final Logger LOG = Logger.getLogger(TranslationMachine.class.getName());
  private static final Duration UNTIL_ASKED_AGAIN = Duration.ofMinutes(1);

  @Inject TranslationSettings settings;
  @Inject TermLists terms;
  @Inject Clock clock;
  @Resource ManagedScheduledExecutorService timer;

  private Optional<Translator> translator = Optional.empty();
  private volatile Ways ways = new Ways(Set.of());
  private volatile String problem = "";
  private volatile Instant asked = Instant.EPOCH;

  @PostConstruct
  void find() {
    translator = settings.translator(timer);
    ask();
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object context) {
    // with the server rather than with its first reader: what cannot be used is told at once
    LOG.info(() -> "translation: " + state());
  }

  /** Asks the machine what it can. */
  void ask() {
    asked = clock.instant();
    try {
      ways = new Ways(translator.map(Translator::pairs).orElse(Set.of()));
      problem = "";
    } catch (TranslationFailed failed) {
      ways = new Ways(Set.of());
      tell(failed);
    }
  }

  private void tell(TranslationFailed failed) {
    if (!failed.getMessage().equals(problem)) {
      LOG.log(Level.WARNING, failed, () -> "no translation: " + failed.getMessage());
    }
    problem = failed.getMessage();
  }

  /** How a text may go, empty where it may not or no way leads there. */
  Optional<List<Pair>> way(Language from, Language to, Confidentiality confidentiality) {
    if (ways.pairs().isEmpty() && translator.isPresent() && longAgo()) {
      ask();
    }
    return translator
        .filter(machine -> settings.allows(machine, confidentiality))
        .flatMap(machine -> ways.way(from, to));
  }

  private boolean longAgo() {
    return asked.plus(UNTIL_ASKED_AGAIN).isBefore(clock.instant());
  }

  /** The engine with what changes its translations, the terms that are protected among it. */
  String edition() {
    return engine() + " " + terms.edition();
  }

  String engine() {
    return translator.map(Translator::engine).orElse("");
  }

  /** The texts in their order; empty where the machine does not answer or not in time. */
  Optional<List<String>> translate(List<String> texts, List<Pair> way) {
    try {
      List<String> translated =
          new Protected(translator.orElseThrow(), terms::of).translate(texts, way);
      problem = "";
      return Optional.of(translated);
    } catch (TranslationFailed failed) {
      tell(failed);
      return Optional.empty();
    }
  }

  /** What can be told of it without asking it. */
  TranslationState state() {
    return new TranslationState(
        engine(),
        translator.map(Translator::host).orElse(""),
        ways.all(),
        problem,
        translator
            .filter(machine -> settings.allows(machine, Confidentiality.CONFIDENTIAL))
            .isPresent());
  }

  @PreDestroy
  void end() {
    translator.ifPresent(Translator::close);
  }
}
