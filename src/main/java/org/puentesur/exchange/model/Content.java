package org.puentesur.exchange.model;

import java.time.LocalDate;
import java.util.Set;
import org.puentesur.platform.text.Language;

/**
 * What the owner writes of an offer or a demand; a draft may leave parts empty.
 *
 * @param topics topic codes such as {@code B.12} or {@code SDG-3.7}
 * @param from first day of the time window, null where open
 * @param to last day of the time window, null where open
 */
public record Content(
    Language language,
    String title,
    String summary,
    String description,
    Set<String> topics,
    Set<Modality> modalities,
    Set<Language> workLanguages,
    Set<PopulationGroup> populationGroups,
    TerritorialLevel territorialLevel,
    LocalDate from,
    LocalDate to,
    Visibility visibility) {

  public Content {
    title = clean(title);
    summary = clean(summary);
    description = clean(description);
    topics = Set.copyOf(topics);
    modalities = Set.copyOf(modalities);
    workLanguages = Set.copyOf(workLanguages);
    populationGroups = Set.copyOf(populationGroups);
  }

  // NFC, because some official texts come decomposed and would never be found again
  static String clean(String text) {
    return text == null
        ? ""
        : java.text.Normalizer.normalize(text.strip(), java.text.Normalizer.Form.NFC);
  }
}
