package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.puentesur.dialogue.Listening;
import org.puentesur.dialogue.Participant;

/** Two nodes on one database: what is said at either comes to everybody, even while one dies. */
class DeliveryDrillIT {

  private static final Pattern ANSWERS = Pattern.compile("PuenteSur answers on");
  private static final int CLIENTS = 20;
  private static final int MESSAGES = 50;
  private static final int START_MINUTES = 5;

  private static Path otherData;
  private static Platform one;
  private static Platform two;
  private static String cookie;
  private static UUID room;

  /** Somebody at one of the nodes, who comes back naming the last number they had. */
  private static final class Client {
    private final List<Long> had = new ArrayList<>();
    private final long first;
    private Listening line;

    private Client(Platform node, long first) {
      this.first = first;
      line = at(node).listens(room, first);
    }

    private void comesBackTo(Platform node) {
      line.drops();
      had.addAll(line.numbers());
      line = at(node).listens(room, had.isEmpty() ? first : had.get(had.size() - 1));
    }

    // a line that the server has ended is taken up again, as the page does
    private List<Long> allUpTo(long last, Platform node) {
      for (int back = 0; back < 3 && had.size() < last - first; back++) {
        line.awaits((int) (last - first) - had.size());
        comesBackTo(node);
      }
      return had;
    }
  }

  @BeforeAll
  static void start() throws Exception {
    Path data = Platform.folder();
    otherData = Platform.folder();
    one = Platform.start(data, ANSWERS);
    two = one.beside(otherData, ANSWERS);
    try (Visit visit = new Visit(one)) {
      Page page = visit.signedIn("gtm-mspas", "es");
      cookie = visit.cookie(page);
      room = visit.directRoom(page);
    }
  }

  @AfterAll
  static void stop() {
    two.stop();
    one.stop();
  }

  private static Participant at(Platform node) {
    return new Participant(HttpClient.newHttpClient(), node.port(), cookie);
  }

  @Test
  void everybody_ends_with_the_same_sequence_though_one_node_is_killed_and_starts_again()
      throws Exception {
    long first = at(one).says(room, "primero");
    List<Client> here = clients(one, first);
    List<Client> there = clients(two, first);
    sayAtBoth();
    two.kill();
    CompletableFuture<Platform> again = CompletableFuture.supplyAsync(DeliveryDrillIT::startAgain);
    say(at(one));
    two = again.get(START_MINUTES, TimeUnit.MINUTES);
    there.forEach(client -> client.comesBackTo(two));
    sayAtBoth();
    long last = at(two).says(room, "último");
    List<Long> whole = LongStream.rangeClosed(first + 1, last).boxed().toList();
    assertThat(here).allSatisfy(each -> assertThat(each.allUpTo(last, one)).isEqualTo(whole));
    assertThat(there).allSatisfy(each -> assertThat(each.allUpTo(last, two)).isEqualTo(whole));
  }

  private static List<Client> clients(Platform node, long first) {
    return IntStream.range(0, CLIENTS / 2).mapToObj(i -> new Client(node, first)).toList();
  }

  private static void sayAtBoth() {
    Participant here = at(one);
    Participant there = at(two);
    for (int message = 0; message < MESSAGES; message++) {
      (message % 2 == 0 ? here : there).says(room, "mensaje " + message);
    }
  }

  private static void say(Participant sender) {
    for (int message = 0; message < MESSAGES; message++) {
      sender.says(room, "entretanto " + message);
    }
  }

  private static Platform startAgain() {
    try {
      return one.beside(otherData, ANSWERS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
