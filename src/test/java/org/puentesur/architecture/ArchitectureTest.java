package org.puentesur.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The architecture holds; {@link #MAY_USE} is its table of contents. */
@AnalyzeClasses(packages = "org.puentesur", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Which features each feature may use. */
  static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          entry("platform", Set.of()),
          entry("journal", Set.of("platform")),
          entry("account", Set.of("platform", "journal")),
          entry("agenda", Set.of("platform")),
          entry("directory", Set.of("platform", "journal", "account")),
          entry("indicator", Set.of("platform", "journal", "account", "directory", "agenda")),
          entry(
              "exchange",
              Set.of("platform", "journal", "account", "directory", "agenda", "translation")),
          entry("relevance", Set.of("platform", "agenda")),
          entry("lexicon", Set.of("platform", "journal", "account", "agenda", "relevance")),
          entry("translation", Set.of("platform", "journal", "account", "relevance", "lexicon")),
          entry(
              "matching",
              Set.of(
                  "platform",
                  "journal",
                  "account",
                  "directory",
                  "agenda",
                  "exchange",
                  "indicator",
                  "relevance",
                  "lexicon")),
          entry("meeting", Set.of("platform", "journal", "account", "directory", "dialogue")),
          entry("followup", Set.of("platform", "journal", "account", "directory", "meeting")),
          entry("document", Set.of("platform", "journal", "account", "directory", "cooperation")),
          entry(
              "mission",
              Set.of(
                  "platform",
                  "journal",
                  "account",
                  "directory",
                  "cooperation",
                  "meeting",
                  "followup",
                  "document")),
          entry(
              "cooperation",
              Set.of(
                  "platform",
                  "journal",
                  "account",
                  "directory",
                  "exchange",
                  "matching",
                  "dialogue",
                  "meeting")),
          entry(
              "plan",
              Set.of(
                  "platform",
                  "journal",
                  "account",
                  "directory",
                  "agenda",
                  "exchange",
                  "cooperation",
                  "document")),
          entry(
              "ledger",
              Set.of(
                  "platform",
                  "journal",
                  "account",
                  "directory",
                  "exchange",
                  "cooperation",
                  "plan")),
          entry("monitoring", Set.of("platform", "journal", "account", "cooperation", "plan")),
          // a person's first page and what is said of the whole: reads all, nobody uses it
          entry(
              "home", Set.of("platform", "account", "directory", "agenda", "exchange", "matching")),
          entry(
              "portfolio",
              Set.of("platform", "account", "directory", "agenda", "exchange", "matching")),
          entry(
              "dialogue",
              Set.of("platform", "journal", "account", "directory", "agenda", "translation")),
          // what an installation has from its first start: of every feature something
          entry(
              "start",
              Set.of(
                  "platform",
                  "journal",
                  "account",
                  "directory",
                  "agenda",
                  "indicator",
                  "exchange",
                  "matching",
                  "meeting",
                  "followup",
                  "cooperation",
                  "mission",
                  "plan",
                  "ledger",
                  "monitoring",
                  "dialogue")));

  private static final Rules RULES = new Rules("org.puentesur", MAY_USE);

  @ArchTest static final ArchRule EVERY_PACKAGE_IS_ON_THE_MAP = RULES.packagesAreOnTheMap();
  @ArchTest static final ArchRule NO_ARROW_OUTSIDE_THE_MAP = RULES.arrowsAreOnTheMap();
  @ArchTest static final ArchRule FEATURES_FORM_NO_CYCLE = RULES.featuresFormNoCycle();
  @ArchTest static final ArchRule MODELS_KNOW_NO_CONTAINER = RULES.modelsKnowNoContainer();
  @ArchTest static final ArchRule SERVICES_KNOW_NO_FRONT_END = RULES.servicesKnowNoFrontEnd();
  @ArchTest static final ArchRule PAGES_KNOW_NO_API = RULES.pagesKnowNoApi();
  @ArchTest static final ArchRule FRONT_ENDS_USE_NO_REPOSITORY = RULES.frontEndsUseNoRepository();

  @ArchTest
  static final ArchRule ONLY_REPOSITORIES_TOUCH_THE_ENTITY_MANAGER =
      RULES.onlyRepositoriesTouchTheEntityManager();

  @ArchTest static final ArchRule SERVICES_NAME_THEIR_CALLERS = RULES.servicesNameTheirCallers();
  @ArchTest static final ArchRule RESOURCES_RETURN_NO_ENTITY = RULES.resourcesReturnNoEntity();
  @ArchTest static final ArchRule COLLABORATORS_ARE_FEW = RULES.collaboratorsAreFew();
  @ArchTest static final ArchRule TIME_IS_OF_JAVA_TIME = RULES.timeIsOfJavaTime();
  @ArchTest static final ArchRule NOTHING_IS_PRINTED = RULES.nothingIsPrinted();
  @ArchTest static final ArchRule PAGES_LIVE_IN_THE_WEB_ROOM = RULES.pagesLiveInTheWebRoom();

  @Test
  void the_map_itself_has_no_cycle() {
    assertThat(RULES.cyclesOfTheMap()).isEmpty();
  }
}
