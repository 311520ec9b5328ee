package org.puentesur.exchange;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.puentesur.exchange.model.Capacity;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.Modality;
import org.puentesur.exchange.model.Need;
import org.puentesur.exchange.model.PopulationGroup;
import org.puentesur.exchange.model.TerritorialLevel;
import org.puentesur.exchange.model.Urgency;
import org.puentesur.exchange.model.Visibility;
import org.puentesur.platform.text.Language;

/** Texts of offers and demands for tests. */
public final class ListingFixture {

  private ListingFixture() {}

  public static Content content() {
    return of(
        Set.of("B.12"), Set.of(Language.ES), LocalDate.of(2026, 12, 1), LocalDate.of(2027, 12, 1));
  }

  public static Content about(Set<String> topics, Set<Language> languages) {
    return of(topics, languages, null, null);
  }

  public static Content window(LocalDate from, LocalDate to) {
    return of(Set.of("B.12"), Set.of(Language.ES), from, to);
  }

  public static Content titleOnly() {
    return new Content(
        Language.ES,
        "Título",
        "",
        "",
        Map.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        TerritorialLevel.NATIONAL,
        null,
        null,
        Visibility.PUBLIC,
        Map.of(),
        Need.UNSAID);
  }

  /** The same text as an offer says it. */
  public static Content offered(Content text) {
    return new Content(
        text.language(),
        text.title(),
        text.summary(),
        text.description(),
        text.translations(),
        text.topics(),
        text.modalities(),
        text.workLanguages(),
        text.populationGroups(),
        text.territorialLevel(),
        text.from(),
        text.to(),
        text.visibility(),
        text.costs(),
        Capacity.UNSAID);
  }

  private static Content of(
      Set<String> topics, Set<Language> languages, LocalDate from, LocalDate to) {
    return new Content(
        Language.ES,
        "Servicios amigables para adolescentes",
        "Grupos de pares junto a los centros de salud.",
        "Los equipos de salud forman jóvenes que orientan a sus pares.",
        Map.of(),
        topics,
        Set.of(Modality.TRAINING),
        languages,
        Set.of(PopulationGroup.ADOLESCENTS),
        TerritorialLevel.MUNICIPAL,
        from,
        to,
        Visibility.PUBLIC,
        Map.of(),
        new Need(
            "Embarazos no previstos.", "77 por mil", "50 por mil en 2030", Urgency.HIGH, null));
  }
}
