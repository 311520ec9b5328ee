package org.puentesur.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.puentesur.exchange.model.Capacity;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.CostBearer;
import org.puentesur.exchange.model.CostCategory;
import org.puentesur.exchange.model.Evidence;
import org.puentesur.exchange.model.Modality;
import org.puentesur.exchange.model.Need;
import org.puentesur.exchange.model.Origin;
import org.puentesur.exchange.model.PopulationGroup;
import org.puentesur.exchange.model.Scale;
import org.puentesur.exchange.model.Specifics;
import org.puentesur.exchange.model.TerritorialLevel;
import org.puentesur.exchange.model.Translation;
import org.puentesur.exchange.model.Urgency;
import org.puentesur.exchange.model.Visibility;
import org.puentesur.platform.money.Money;
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

  /** An offer that says everything an offer can say. */
  public static Content whole() {
    return whole(Visibility.PUBLIC);
  }

  /** The same for everybody, or for members alone. */
  public static Content whole(Visibility visibility) {
    return complete(
        visibility,
        new Capacity(
            new Evidence("Menos embarazos.", "Alta Verapaz", "Encuesta", true, Scale.NATIONAL),
            4,
            30));
  }

  /** A demand that says everything a demand can say. */
  public static Content wholeDemand() {
    return complete(
        Visibility.PUBLIC,
        new Need(
            "Embarazos no previstos.",
            "77 por mil",
            "50 por mil en 2030",
            Urgency.HIGH,
            Money.of(new BigDecimal("12000.50"), "USD")));
  }

  private static Content complete(Visibility visibility, Specifics specifics) {
    return new Content(
        Language.ES,
        "Servicios amigables para adolescentes",
        "Grupos de pares junto a los centros de salud.",
        "Los equipos de salud forman jóvenes que orientan a sus pares.",
        Map.of(
            Language.EN,
            new Translation("Friendly services", "Peer groups.", "By young people.", Origin.HUMAN),
            Language.PT,
            new Translation("Serviços amigáveis", "", "", Origin.MACHINE)),
        Set.of("B.12", "SDG-3.7"),
        Set.of(Modality.TRAINING, Modality.STUDY_VISIT),
        Set.of(Language.ES, Language.PT),
        Set.of(PopulationGroup.ADOLESCENTS, PopulationGroup.YOUTH),
        TerritorialLevel.MUNICIPAL,
        LocalDate.of(2026, 12, 1),
        LocalDate.of(2027, 12, 1),
        visibility,
        Map.of(CostCategory.TRAVEL, CostBearer.SHARED, CostCategory.MATERIALS, CostBearer.PROVIDER),
        specifics);
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
