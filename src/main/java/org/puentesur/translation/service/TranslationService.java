package org.puentesur.translation.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
   *
   * @param record whose texts they are; null where people have had no say
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Map<SourceText, TranslatedText> translate(
      UUID record, Collection<SourceText> texts, Language to, Confidentiality confidentiality) {
    Map<Language, Set<SourceText>> byLanguage = new EnumMap<>(Language.class);
    texts.stream()
        .filter(text -> text.language() != to && !text.text().isBlank())
        .filter(text -> text.text().length() <= LONGEST)
        .forEach(
            text ->
                byLanguage
                    .computeIfAbsent(text.language(), each -> new LinkedHashSet<>())
                    .add(text));
    Map<SourceText, TranslatedText> translated = new HashMap<>();
    byLanguage.forEach(
        (from, some) -> {
          Set<SourceText> left = new LinkedHashSet<>(some);
          if (record != null) {
            take(left, kept.ofPeople(record, left, from, to), translated);
          }
          machine
              .way(from, to, confidentiality)
              .ifPresent(way -> translated.putAll(byMachine(left, from, to, way)));
        });
    return translated;
  }

  private Map<SourceText, TranslatedText> byMachine(
      Set<SourceText> left, Language from, Language to, List<Pair> way) {
    Map<SourceText, TranslatedText> translated = new HashMap<>();
    String edition = machine.edition();
    take(left, kept.ofMachine(left, from, to, edition), translated);
    List<SourceText> fresh = new ArrayList<>(left);
    if (!fresh.isEmpty()) {
      machine
          .translate(fresh.stream().map(SourceText::text).toList(), way)
          .ifPresent(
              texts -> {
                for (int at = 0; at < fresh.size(); at++) {
                  TranslatedText made = made(to, texts.get(at));
                  kept.keep(fresh.get(at), made, edition);
                  translated.put(fresh.get(at), made);
                }
              });
    }
    return translated;
  }

  private TranslatedText made(Language to, String text) {
    return new TranslatedText(to, text, Maker.MACHINE, machine.engine(), clock.instant());
  }

  private static void take(
      Set<SourceText> left,
      Map<String, TranslatedText> found,
      Map<SourceText, TranslatedText> translated) {
    left.removeIf(
        text -> {
          TranslatedText one = found.get(text.key());
          if (one != null) {
            translated.put(text, one);
          }
          return one != null;
        });
  }

  /** One text that belongs to no record. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Optional<TranslatedText> translate(
      SourceText text, Language to, Confidentiality confidentiality) {
    return Optional.ofNullable(translate(null, List.of(text), to, confidentiality).get(text));
  }

  /** Keeps a person's own translation of a record's text, in place of what was shown so far. */
  @PermitAll
  public void improve(Subject record, SourceText source, Language to, String better) {
    Caller caller = current.get();
    if (!caller.signedIn()) {
      throw new NotFound("translation of " + record.id());
    }
    String text = new SourceText(to, better).text().strip();
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
}
