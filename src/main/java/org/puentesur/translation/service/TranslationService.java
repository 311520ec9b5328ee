package org.puentesur.translation.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.account.service.EventLog;
import org.puentesur.journal.model.Subject;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;
import org.puentesur.translation.model.Confidentiality;
import org.puentesur.translation.model.Maker;
import org.puentesur.translation.model.Pair;
import org.puentesur.translation.model.Passage;
import org.puentesur.translation.model.SourceText;
import org.puentesur.translation.model.TranslatedText;

/**
 * Translates texts that the caller may read, and keeps what people make better. Whether the caller
 * may read them is for the feature to know whose texts they are.
 */
@Stateless
public class TranslationService {

  /** The longest text that is translated. */
  public static final int LONGEST = 20_000;

  // a small machine does so many characters in a second or two
  private static final int MOST = 60_000;

  @Inject TranslationMachine machine;
  @Inject KeptTranslations kept;
  @Inject EventLog events;
  @Inject CurrentCaller current;
  @Inject Clock clock;

  /** Whether anything can be translated at all; else the whole feature hides itself. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public boolean available() {
    return !machine.state().pairs().isEmpty();
  }

  /** Whether a text can be had in another language; else nothing of it is to be shown. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public boolean offered(Language from, Language to, Confidentiality confidentiality) {
    return from != to && machine.way(from, to, confidentiality).isPresent();
  }

  /**
   * Texts in another language, all of them in one go: a person's translation where there is one,
   * else a machine's. One that is missing cannot be had now.
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Map<Passage, TranslatedText> translate(
      Collection<Passage> passages, Language to, Confidentiality confidentiality) {
    Map<Language, Set<Passage>> byLanguage = new EnumMap<>(Language.class);
    passages.stream()
        .filter(passage -> passage.language() != to && !passage.text().isBlank())
        .filter(passage -> passage.text().length() <= LONGEST)
        .forEach(
            passage ->
                byLanguage
                    .computeIfAbsent(passage.language(), each -> new LinkedHashSet<>())
                    .add(passage));
    Map<Passage, TranslatedText> translated = new HashMap<>();
    byLanguage.forEach(
        (from, some) -> {
          translated.putAll(kept.ofPeople(some, from, to));
          some.removeAll(translated.keySet());
          translated.putAll(byMachine(some, new Pair(from, to), confidentiality));
        });
    return translated;
  }

  // one text of several records is translated once
  private Map<Passage, TranslatedText> byMachine(
      Set<Passage> passages, Pair pair, Confidentiality confidentiality) {
    Set<SourceText> texts =
        passages.stream().map(Passage::source).collect(Collectors.toCollection(LinkedHashSet::new));
    Map<SourceText, TranslatedText> made =
        machine
            .way(pair.from(), pair.to(), confidentiality)
            .filter(way -> !texts.isEmpty())
            .map(way -> byMachine(texts, pair, way))
            .orElse(Map.of());
    return passages.stream()
        .filter(passage -> made.containsKey(passage.source()))
        .collect(Collectors.toMap(Function.identity(), passage -> made.get(passage.source())));
  }

  private Map<SourceText, TranslatedText> byMachine(
      Set<SourceText> texts, Pair pair, List<Pair> way) {
    String edition = machine.edition();
    Map<SourceText, TranslatedText> known = kept.ofMachine(texts, pair, edition);
    List<SourceText> fresh = some(texts.stream().filter(text -> !known.containsKey(text)).toList());
    if (fresh.isEmpty()) {
      return known;
    }
    Map<SourceText, TranslatedText> made = new LinkedHashMap<>();
    machine
        .translate(fresh.stream().map(SourceText::text).toList(), way)
        .ifPresent(
            answers -> {
              for (int at = 0; at < fresh.size(); at++) {
                made.put(fresh.get(at), made(pair.to(), answers.get(at)));
              }
            });
    kept.keep(made, pair, edition);
    made.putAll(known);
    return made;
  }

  // what is kept of these needs no time the next time, when the others are made
  private static List<SourceText> some(List<SourceText> texts) {
    int length = 0;
    int many = 0;
    while (many < texts.size() && length < MOST) {
      length += texts.get(many).text().length();
      many++;
    }
    return texts.subList(0, many);
  }

  private TranslatedText made(Language to, String text) {
    return new TranslatedText(to, text, Maker.MACHINE, machine.engine(), clock.instant());
  }

  /** One text that belongs to no record. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Optional<TranslatedText> translate(
      SourceText text, Language to, Confidentiality confidentiality) {
    Passage passage = new Passage(null, text);
    return Optional.ofNullable(translate(List.of(passage), to, confidentiality).get(passage));
  }

  /** Keeps a person's own translation of a record's text, in place of what was shown so far. */
  @PermitAll
  public void improve(Subject record, SourceText source, Language to, String better) {
    Caller caller = current.get();
    if (!caller.signedIn()) {
      throw new NotFound("translation of " + record.id());
    }
    String text = tidy(better);
    if (text.isEmpty()) {
      throw new RuleBroken("better", "translation.empty");
    }
    if (text.length() > LONGEST) {
      throw new RuleBroken("better", "text.long");
    }
    kept.add(
        record,
        source,
        new TranslatedText(to, text, Maker.HUMAN, caller.name(), clock.instant()),
        caller);
    events.tell(
        "translation.improved",
        record,
        Map.of("from", source.language().tag(), "to", to.tag(), "source", source.key()));
  }

  /** As translations are kept and compared: composed, and lines ended as no browser ends them. */
  public static String tidy(String text) {
    return new SourceText(null, text).text().strip().lines().collect(Collectors.joining("\n"));
  }
}
