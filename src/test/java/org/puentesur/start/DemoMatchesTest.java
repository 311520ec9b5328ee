package org.puentesur.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.puentesur.exchange.model.Listing;
import org.puentesur.matching.model.Assessment;
import org.puentesur.matching.model.Component;
import org.puentesur.matching.model.Reason;
import org.puentesur.platform.text.Language;

/** The demo's matches make sense to a reader, and whatever they state of the data is true. */
class DemoMatchesTest {

  private static final int LOOKED_AT = 5;
  private static final int SEEN_FIRST = 3;

  @TempDir static Path folder;

  private static DemoWorld world;

  @BeforeAll
  static void open() {
    world = new DemoWorld(folder);
  }

  @AfterAll
  static void close() {
    world.close();
  }

  @Test
  void nearly_every_demand_finds_something() {
    assertThat(world.demands())
        .hasSizeGreaterThan(40)
        .filteredOn(demand -> world.best(demand, 1).isEmpty())
        .hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void every_fact_that_a_reason_or_an_objection_names_holds() {
    for (Assessment found : found()) {
      Listing demand = world.listing(found.demand().id());
      Listing offer = world.listing(found.offer().id());
      StatedFacts facts = new StatedFacts(demand, offer, world.surroundings(), DemoWorld.TODAY);
      Stream.concat(found.reasons().stream(), found.objections().stream())
          .forEach(
              reason ->
                  assertThat(reason)
                      .as(demand.content().title() + " / " + offer.content().title())
                      .satisfies(facts::hold));
    }
  }

  @Test
  void facts_of_every_kind_were_there_to_be_checked() {
    Set<String> keys = new HashSet<>();
    found().forEach(each -> each.reasons().forEach(reason -> keys.add(reason.key())));
    found().forEach(each -> each.objections().forEach(reason -> keys.add(reason.key())));
    assertThat(keys)
        .contains(
            "match.topic.same",
            "match.topic.near",
            "match.words",
            "match.track",
            "match.languages",
            "match.languages.none",
            "match.modalities",
            "match.agreement.none");
  }

  @Test
  void a_score_is_the_weighted_mean_of_its_parts() {
    for (Assessment found : found()) {
      double sum = 0;
      double known = 0;
      for (Component part : found.parts().keySet()) {
        sum += part.weight() * found.parts().get(part);
        known += part.weight();
      }
      assertThat((double) found.score()).isCloseTo(100 * sum / known, within(.51));
    }
  }

  @Test
  void every_part_is_between_nothing_and_all() {
    assertThat(found())
        .allSatisfy(each -> assertThat(each.parts().values()).allMatch(p -> p >= 0 && p <= 1));
  }

  @Test
  void at_most_three_reasons_are_told_the_strongest_first() {
    for (Assessment found : found()) {
      assertThat(found.reasons())
          .hasSizeBetween(1, 3)
          .isSortedAccordingTo(
              (one, other) -> Double.compare(said(found, other), said(found, one)));
    }
  }

  @Test
  void no_offer_of_the_asking_country_is_suggested() {
    assertThat(found())
        .allSatisfy(
            each -> assertThat(each.offer().country()).isNotEqualTo(each.demand().country()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("chosen")
  void one_that_a_reader_would_choose_is_among_the_first_three(
      Language language, String demand, Set<String> offers) {
    Listing asked = world.titled(demand);
    assertThat(asked.content().language()).isEqualTo(language);
    offers.forEach(world::titled);
    assertThat(world.best(asked, SEEN_FIRST))
        .extracting(each -> world.listing(each.offer().id()).content().title())
        .containsAnyElementsOf(offers);
  }

  // chosen by the titles and summaries of all that is published, before any of this was run
  static Stream<Arguments> chosen() {
    return Stream.of(
        // asks for peer groups and separate care in rural municipalities: Colombia's offer is just
        // that from pilot to country, Chile's the same with hours and rooms of their own
        arguments(
            Language.ES,
            "Reducir el embarazo en adolescentes con servicios amigables",
            Set.of(
                "Grupos de pares y servicios de salud amigables para adolescentes",
                "Espacios amigables para adolescentes en la atención primaria")),
        // asks for fieldwork, digital maps and daily control of a census with devices; Brazil did
        // it
        arguments(
            Language.ES,
            "Preparar un censo con captura en dispositivos móviles",
            Set.of("Coleta eletrônica de dados em censos de população")),
        // every maternal death to be looked into and answered: Brazil's committees do that
        arguments(
            Language.ES,
            "Vigilancia de la muerte materna con respuesta en el territorio",
            Set.of("Vigilância do óbito materno e comitês que previnem")),
        // asks for time-use surveys that led to a care system: Uruguay has both, Chile the survey
        arguments(
            Language.PT,
            "Medir o trabalho de cuidado não remunerado",
            Set.of(
                "Sistema nacional de cuidados y encuesta de uso del tiempo",
                "Encuesta de uso del tiempo: del diario al dato")),
        // one record of health, police and justice: both offers coordinate these over one case
        arguments(
            Language.PT,
            "Registro único de atendimentos por violência contra as mulheres",
            Set.of(
                "Servicios territoriales de respuesta a la violencia de género",
                "Atención integral a mujeres que enfrentan violencia en una sola puerta")),
        // prenatal care with traditional midwives of indigenous peoples: Guatemala, Ecuador
        arguments(
            Language.PT,
            "Pré-natal nos distritos sanitários indígenas com as parteiras",
            Set.of(
                "Trabajo conjunto de comadronas y servicios de salud",
                "Parto en libre posición con pertinencia intercultural")),
        // testing and explaining the question before a census: done in all three
        arguments(
            Language.EN,
            "Self-identification questions for people of African descent",
            Set.of(
                "Autodeclaração de cor ou raça em pesquisas e censos",
                "Concertar las preguntas étnicas del censo con los pueblos y comunidades",
                "Pueblo de pertenencia, comunidad lingüística e idioma en el censo")),
        // forecasts and stock-outs down to the last clinic: Guatemala's supply chain, nearly by
        // name
        arguments(
            Language.EN,
            "Contraceptive supply to the last clinic",
            Set.of("Cadena de suministro de anticonceptivos hasta el último puesto de salud")),
        // health workers at the homes of older people, relief for families: Chile's two, Uruguay's
        arguments(
            Language.EN,
            "Community health aides who support older persons living alone",
            Set.of(
                "Atención domiciliaria a personas con dependencia severa",
                "Centros diurnos y cuidados domiciliarios para personas mayores",
                "Asistentes personales para personas con dependencia severa")),
        // census maps with tablets: Brazil's offer has cartography, Colombia's is the frame itself
        arguments(
            Language.FR,
            "Cartographie numérique avant le prochain recensement",
            Set.of(
                "Coleta eletrônica de dados em censos de população",
                "Marco geoestadístico para llevar los datos de población al mapa")),
        // supply that reaches cut-off communes: Guatemala's chain, Jamaica's hurricane stock
        arguments(
            Language.FR,
            "Des contraceptifs disponibles dans les communes enclavées",
            Set.of(
                "Cadena de suministro de anticonceptivos hasta el último puesto de salud",
                "Reproductive health services that keep working in hurricane season")),
        // births attended against births declared: the Dominican and the Colombian office do that
        arguments(
            Language.FR,
            "Statistiques d’état civil à partir des hôpitaux et des bureaux communaux",
            Set.of(
                "Registros vitales: buscar los nacimientos sin inscribir",
                "Certificado digital de nacimiento y defunción de punta a punta")));
  }

  private static double said(Assessment found, Reason reason) {
    return reason.component().weight() * found.parts().get(reason.component());
  }

  private static List<Assessment> found() {
    return world.demands().stream()
        .map(demand -> world.best(demand, LOOKED_AT))
        .flatMap(Collection::stream)
        .toList();
  }
}
