package org.puentesur.exchange.model;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.puentesur.platform.text.Language;

/**
 * What the owner writes of an offer or a demand; a draft may leave parts empty.
 *
 * @param translations the text in other languages, by human or machine
 * @param topics topic codes such as {@code B.12} or {@code SDG-3.7}
 * @param from first day of the time window, null where open
 * @param to last day of the time window, null where open
 * @param costs who covers what; a category without an entry is not spoken of
 * @param specifics what only an offer says, or only a demand
 */
public record Content(
    Language language,
    String title,
    String summary,
    String description,
    Map<Language, Translation> translations,
    Set<String> topics,
    Set<Modality> modalities,
    Set<Language> workLanguages,
    Set<PopulationGroup> populationGroups,
    TerritorialLevel territorialLevel,
    LocalDate from,
    LocalDate to,
    Visibility visibility,
    Map<CostCategory, CostBearer> costs,
    Specifics specifics) {

  public Content {
    title = clean(title);
    summary = clean(summary);
    description = clean(description);
    translations = spoken(language, translations);
    topics = Set.copyOf(topics);
    modalities = Set.copyOf(modalities);
    workLanguages = Set.copyOf(workLanguages);
    populationGroups = Set.copyOf(populationGroups);
    costs = Map.copyOf(costs);
  }

  /** The text in a language: the original, its translation, or again the original. */
  public Translation in(Language reader) {
    Translation own = new Translation(title, summary, description, Origin.HUMAN);
    return reader == language ? own : translations.getOrDefault(reader, own);
  }

  /** Whether a reader of this language is shown a translation. */
  public boolean translatedInto(Language reader) {
    return translations.containsKey(reader);
  }

  /** The language that a reader is shown: their own where there is a text in it. */
  public Language shownTo(Language reader) {
    return translatedInto(reader) ? reader : language;
  }

  static Map<Language, Translation> spoken(
      Language original, Map<Language, Translation> translations) {
    Map<Language, Translation> spoken = new EnumMap<>(Language.class);
    translations.forEach(
        (language, text) -> {
          if (language != original && !text.empty()) {
            spoken.put(language, text);
          }
        });
    return Map.copyOf(spoken);
  }

  // NFC, because some official texts come decomposed and would never be found again
  static String clean(String text) {
    return text == null ? "" : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }
}
