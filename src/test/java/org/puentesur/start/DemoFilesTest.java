package org.puentesur.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.puentesur.directory.model.InstitutionStatus;
import org.puentesur.exchange.model.Demand;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.Offer;
import org.puentesur.exchange.model.State;
import org.puentesur.matching.model.TopicAffinity;
import org.puentesur.matching.model.TopicRarity;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Tsv;
import org.puentesur.start.DemoDirectory.InstitutionRow;
import org.puentesur.start.DemoListings.Row;

/** The demo shows every state, chapter and language, and nothing the platform would refuse. */
class DemoFilesTest {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final double LINKED = .7;

  private final Map<String, InstitutionRow> institutions =
      DemoFile.read("institutions.json", InstitutionRow[].class).stream()
          .collect(Collectors.toMap(row -> row.key, Function.identity()));

  @ParameterizedTest
  @EnumSource(Kind.class)
  void there_are_sixty_with_titles_of_their_own(Kind kind) {
    assertThat(rows(kind)).hasSize(60).extracting(row -> row.title).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void every_one_is_accepted_as_a_draft(Kind kind) {
    assertThat(rows(kind)).extracting(row -> listing(kind, row).state()).containsOnly(State.DRAFT);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatever_is_beyond_a_draft_may_be_submitted(Kind kind) {
    for (Row row : beyondDraft(kind)) {
      Listing listing = listing(kind, row);
      listing.submit(NOW);
      assertThat(listing.state()).as(row.title).isEqualTo(State.SUBMITTED);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void only_designated_institutions_went_beyond_a_draft(Kind kind) {
    assertThat(beyondDraft(kind))
        .extracting(row -> owner(row).status)
        .containsOnly(InstitutionStatus.DESIGNATED.name());
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void what_was_returned_says_what_to_mend(Kind kind) {
    assertThat(rows(kind).stream().filter(row -> row.state.equals(State.RETURNED.name())))
        .allSatisfy(row -> assertThat(row.reviewComment).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void all_states_languages_and_chapters_occur_and_twelve_countries(Kind kind) {
    List<Row> rows = rows(kind);
    assertThat(rows.stream().map(row -> State.valueOf(row.state))).contains(State.values());
    assertThat(rows.stream().map(row -> Language.of(row.language).orElseThrow()))
        .contains(Language.values());
    assertThat(rows.stream().flatMap(row -> row.topics.stream()).map(DemoFilesTest::chapter))
        .contains("A", "B", "C", "D", "E", "F", "G", "H", "I", "J");
    assertThat(rows.stream().map(row -> owner(row).country).distinct())
        .hasSizeGreaterThanOrEqualTo(12);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void every_topic_is_one_of_the_agenda(Kind kind) {
    Set<String> codes =
        Stream.of("agenda/topics.tsv", "agenda/topics-sdg.tsv")
            .flatMap(file -> Tsv.rows(file).stream())
            .map(row -> row[0])
            .collect(Collectors.toSet());
    assertThat(rows(kind)).allSatisfy(row -> assertThat(row.topics).isSubsetOf(codes));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void a_translation_is_whole_and_fits_where_the_original_fits(Kind kind) {
    for (Row row : rows(kind)) {
      assertThat(row.translations).as(row.title).doesNotContainKey(row.language);
      row.translations
          .values()
          .forEach(
              text -> {
                assertThat(text.title).isNotBlank().hasSizeLessThanOrEqualTo(160);
                assertThat(text.summary).isNotBlank().hasSizeLessThanOrEqualTo(400);
              });
    }
  }

  @Test
  void a_demand_beyond_a_draft_tells_a_figure_its_year_and_a_date() {
    assertThat(beyondDraft(Kind.DEMAND))
        .allSatisfy(
            row -> {
              assertThat(row.need.problem).as(row.title).containsPattern("\\d");
              assertThat(row.need.baseline).as(row.title).containsPattern("20\\d\\d");
              assertThat(row.need.target).as(row.title).containsPattern("20\\d\\d");
            });
  }

  @Test
  void thirty_published_demands_or_more_find_two_offers_on_a_topic_of_theirs() {
    TopicAffinity affinity = affinity();
    List<Row> offers = published(Kind.OFFER);
    assertThat(published(Kind.DEMAND))
        .filteredOn(
            demand -> offers.stream().filter(offer -> meets(demand, offer, affinity)).count() > 1)
        .hasSizeGreaterThanOrEqualTo(30);
  }

  private static boolean meets(Row demand, Row offer, TopicAffinity affinity) {
    return !offer.institution.equals(demand.institution)
        && demand.topics.stream()
            .anyMatch(topic -> affinity.of(Set.of(topic), offer.topics) >= LINKED);
  }

  private static TopicAffinity affinity() {
    return new TopicAffinity(
        Tsv.rows("agenda/crosswalk.tsv").stream()
            .flatMap(row -> Stream.of(Map.entry(row[0], row[1]), Map.entry(row[1], row[0])))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList()))),
        TopicRarity.UNKNOWN);
  }

  private Listing listing(Kind kind, Row row) {
    UUID institution = UUID.randomUUID();
    return switch (kind) {
      case OFFER -> new Offer(institution, owner(row).country, row.content(kind), NOW);
      case DEMAND -> new Demand(institution, owner(row).country, row.content(kind), NOW);
    };
  }

  private InstitutionRow owner(Row row) {
    assertThat(institutions).containsKey(row.institution);
    return institutions.get(row.institution);
  }

  private static List<Row> rows(Kind kind) {
    return DemoFile.read(kind == Kind.OFFER ? "offers.json" : "demands.json", Row[].class);
  }

  private static List<Row> beyondDraft(Kind kind) {
    return rows(kind).stream().filter(row -> !row.state.equals(State.DRAFT.name())).toList();
  }

  private static List<Row> published(Kind kind) {
    return rows(kind).stream().filter(row -> row.state.equals(State.PUBLISHED.name())).toList();
  }

  private static String chapter(String code) {
    return code.substring(0, Math.max(0, code.indexOf('.')));
  }
}
