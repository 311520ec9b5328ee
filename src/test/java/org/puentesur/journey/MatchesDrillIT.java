package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.puentesur.matching.Deadline;

/** Two nodes on one database: whatever becomes of their indexes, their matches are the same. */
class MatchesDrillIT {

  private static final Pattern ANSWERS = Pattern.compile("PuenteSur answers on");
  private static final Pattern TOKEN = Pattern.compile("API token .*: \\S{43}");
  private static final Duration PROMISED = Duration.ofSeconds(2);
  // vectors come in the background, and without them scores are others
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int ENOUGH_FOR_SECONDS = 4_000;
  private static final String BEST =
      "Grupos de pares y servicios de salud amigables para adolescentes";

  private static final String DEMAND =
      """
      {"language": "es", "title": "Grupos de pares para adolescentes rurales",
       "summary": "Servicios de salud amigables con grupos de pares.",
       "description": "Queremos un municipio piloto y llevar el modelo a todos los centros.",
       "topics": ["B.12"], "modalities": ["VIRTUAL_ADVICE"], "workLanguages": ["es"],
       "need": {"problem": "Uno de cada cuatro nacimientos es de una adolescente.",
                "target": "Bajar a la mitad en 2030."}}
      """;

  private static Path data;
  private static Path otherData;
  private static Matchings one;
  private static Matchings two;
  private static Visit visit;
  private static boolean nothingCommitted;

  @BeforeAll
  static void start_a_node_and_one_that_was_killed_while_it_filled_its_index() throws Exception {
    data = Platform.folder();
    otherData = Platform.folder();
    Platform first = Platform.start(data, TOKEN);
    one = new Matchings(first, first.apiToken());
    visit = new Visit(first);
    assertThat(one.demands()).isNotEmpty();
    try (Padding padding = new Padding(data, ENOUGH_FOR_SECONDS)) {
      killWhileFilling(first.beside(otherData, ANSWERS));
    }
    nothingCommitted = uncommitted(index(otherData));
    two = new Matchings(first.beside(otherData, ANSWERS), one.token());
  }

  @AfterAll
  static void stop() {
    visit.close();
    two.node().stop();
    one.node().stop();
  }

  @Test
  void a_node_killed_while_it_filled_its_index_is_right_at_the_next_start() {
    assertThat(nothingCommitted).as("killed before the index was whole").isTrue();
    assertSame();
  }

  @Test
  void a_folder_deleted_while_the_node_runs_is_filled_again_with_all_that_changes()
      throws IOException {
    String before = published();
    assertThat(one.offers(before)).first().isEqualTo(BEST);
    delete(index(data));
    String after = published();
    await(PATIENCE, () -> Files.exists(index(data)));
    assertThat(one.offers(after)).first().isEqualTo(BEST);
    assertSame();
  }

  @Test
  void a_demand_published_and_paused_at_one_node_shows_so_at_the_other_within_two_seconds() {
    Page provider = visit.signedIn("col-minsalud", "es");
    String known = one.best(published());
    String demand = published();
    // sign-ins are kept in the database, so that the other node knows the person, too
    String board = two.node().address() + "/offers/" + known + "/matches";
    await(PROMISED, () -> shows(provider, board, demand));
    assertThat(two.agree(one, demand)).isTrue();

    press(visit.signedIn("gtm-mspas", "es"), "/demands/" + demand, "pause", "PAUSED");
    await(PROMISED, () -> !shows(provider, board, demand));
    assertThat(List.of(one.shows(demand), two.shows(demand))).containsOnly(false);
  }

  @Test
  void an_offer_paused_and_resumed_at_one_node_goes_and_comes_at_the_other_within_two_seconds() {
    String demand = published();
    assertSame();
    List<String> before = two.offers(demand);
    String offer = "/offers/" + two.best(demand);
    Page provider = visit.signedIn("col-minsalud", "es");
    press(provider, offer, "pause", "PAUSED");
    await(PROMISED, () -> !two.offers(demand).contains(BEST));
    assertThat(two.agree(one, demand)).isTrue();

    press(provider, offer, "resume", "PUBLISHED");
    await(PROMISED, () -> two.offers(demand).contains(BEST));
    await(PATIENCE, () -> two.offers(demand).equals(before));
    assertSame();
  }

  private static boolean shows(Page page, String board, String demand) {
    page.navigate(board);
    return page.locator("a[href*='" + demand + "']").count() > 0;
  }

  // by the API and, where that has no verb, by the page of the first node
  private static String published() {
    String demand = one.submitted(DEMAND);
    Page review = visit.signedIn("facilita", "es");
    press(review, "/demands/" + demand, "take", "IN_REVIEW");
    review.locator("[id='f:criteria'] input").all().forEach(Locator::check);
    Visit.press(review, "publish");
    Visit.awaitState(review, "PUBLISHED");
    review.context().close();
    return demand;
  }

  private static void press(Page page, String address, String button, String state) {
    visit.go(page, address);
    Visit.press(page, button);
    Visit.awaitState(page, state);
  }

  private static void assertSame() {
    List<String> demands = one.demands();
    assertThat(demands).hasSizeGreaterThan(1);
    await(PATIENCE, () -> demands.stream().allMatch(demand -> one.agree(two, demand)));
  }

  // every question takes from the nodes what they need to come to the answer
  private static void await(Duration time, BooleanSupplier holds) {
    Deadline.await(
        time,
        () -> {
          LockSupport.parkNanos(PAUSE.toNanos());
          return holds.getAsBoolean();
        });
  }

  // its first question makes a node fill its index, which nobody could tell from the outside
  private static void killWhileFilling(Platform node) throws InterruptedException {
    Matchings asked = new Matchings(node, one.token());
    CompletableFuture<?> cut = CompletableFuture.runAsync(asked::demands);
    Deadline.await(PATIENCE, () -> generations(index(node.data())) > 1);
    node.kill();
    assertThat(cut).failsWithin(PATIENCE);
  }

  private static long generations(Path index) {
    try (Stream<Path> folders = Files.list(index)) {
      return folders.count();
    } catch (IOException notYet) {
      return 0;
    }
  }

  // Lucene names what is safe in a file of this name
  private static boolean uncommitted(Path index) throws IOException {
    try (Stream<Path> files = Files.walk(index)) {
      return files.noneMatch(file -> file.getFileName().toString().startsWith("segments_"));
    }
  }

  private static Path index(Path data) {
    return data.resolve("index");
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
