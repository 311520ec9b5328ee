package org.puentesur.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds the violation that is seeded for it: none checks nothing. */
class SeededViolationsTest {

  private static final String ROOT = "org.puentesur.architecture.seeded";
  private static final Path SOURCES = Path.of("src/test/java/org/puentesur/architecture/seeded");
  private static final JavaClasses SEEDED = new ClassFileImporter().importPackages(ROOT);
  private static final Rules RULES = new Rules(ROOT, ArchitectureTest.MAY_USE);

  static Stream<Arguments> seeds() {
    return Stream.of(
        arguments(RULES.packagesAreOnTheMap(), "stray.Unmapped"),
        arguments(RULES.arrowsAreOnTheMap(), "account.model.LooksAhead"),
        arguments(RULES.featuresFormNoCycle(), "Cycle detected"),
        arguments(RULES.modelsKnowNoContainer(), "exchange.model.Contained"),
        arguments(RULES.servicesKnowNoFrontEnd(), "exchange.service.PageTurner"),
        arguments(RULES.pagesKnowNoApi(), "exchange.web.ThingPage.resource"),
        arguments(RULES.frontEndsUseNoRepository(), "exchange.web.ThingPage.things"),
        arguments(
            RULES.onlyRepositoriesTouchTheEntityManager(), "exchange.service.PersistingService"),
        arguments(RULES.servicesNameTheirCallers(), "PersistingService.everything()"),
        arguments(RULES.resourcesReturnNoEntity(), "ThingResource.bare()"),
        arguments(RULES.resourcesReturnNoEntity(), "ThingResource.wrapped()"),
        arguments(RULES.collaboratorsAreFew(), "exchange.service.Crowd"),
        arguments(RULES.timeIsOfJavaTime(), "platform.time.OldTimes"),
        arguments(RULES.nothingIsPrinted(), "platform.time.OldTimes"),
        arguments(RULES.pagesLiveInTheWebRoom(), "exchange.service.LostPage"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_rule_finds_what_breaks_it(ArchRule rule, String culprit) {
    assertThatThrownBy(() -> rule.check(SEEDED))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(culprit);
  }

  @Test
  void a_query_put_together_at_run_time_is_found_and_one_of_constants_is_not() throws IOException {
    assertThat(SourceRules.concatenatedQueries(SOURCES))
        .singleElement()
        .asString()
        .contains("Things.java", "where");
  }

  @Test
  void a_broad_catch_is_found() throws IOException {
    assertThat(SourceRules.broadCatches(SOURCES))
        .singleElement()
        .asString()
        .contains("OldTimes.java");
  }

  @Test
  void a_map_with_a_cycle_is_found() {
    Map<String, Set<String>> round = Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("a"));
    assertThat(new Rules(ROOT, round).cyclesOfTheMap()).containsExactlyInAnyOrder("a", "b", "c");
  }
}
