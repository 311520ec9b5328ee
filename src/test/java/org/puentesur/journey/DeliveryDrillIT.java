package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.puentesur.dialogue.Participant;
import org.puentesur.matching.Deadline;

/**
 * What is said comes to everybody, once and in order, while servers die and lines drop: at one node
 * with its database, and at two nodes on one database.
 */
class DeliveryDrillIT {

  private static final Pattern ANSWERS = Pattern.compile("PuenteSur answers on");
  private static final int READERS = 200;
  private static final int ONE_IN = 10;
  private static final int WRITERS = 40;
  private static final int MESSAGES = 20_000;
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private static Platform one;
  private static String cookie;
  private static UUID room;

  @BeforeAll
  static void start() throws Exception {
    one = Platform.start(Platform.folder(), ANSWERS);
    cookie = SignIn.cookie(one, "gtm-mspas");
    room = roomOf(one);
  }

  @AfterAll
  static void stop() {
    one.stop();
  }

  private static UUID roomOf(Platform node) throws Exception {
    try (Connection connection = node.database();
        ResultSet room =
            connection
                .createStatement()
                .executeQuery("select id from room where kind = 'DIRECT'")) {
      room.next();
      return room.getObject(1, UUID.class);
    }
  }

  private static Participant at(Platform node) {
    return new Participant(HttpClient.newHttpClient(), node.port(), cookie);
  }

  private static Participant[] writers(Platform... nodes) {
    return IntStream.range(0, WRITERS)
        .mapToObj(writer -> at(nodes[writer % nodes.length]))
        .toArray(Participant[]::new);
  }

  @Test
  void everybody_ends_with_the_same_sequence_though_the_server_is_killed_twice() throws Exception {
    long first = at(one).says(room, "primero");
    try (Crowd crowd = new Crowd(room, cookie, first);
        RoomWriters writers = new RoomWriters(room)) {
      crowd.come(one, READERS);
      crowd.dropOneIn(ONE_IN);
      Future<?> saying = writers.say(MESSAGES / WRITERS, writers(one));
      for (int killed = 1; killed <= 2; killed++) {
        awaitSaid(writers, killed * MESSAGES / 3, saying);
        one.kill();
        one = one.again(ANSWERS);
      }
      assertAllHave(first, crowd, writers, saying);
    }
  }

  @Test
  void and_so_at_two_nodes_of_which_one_is_killed_twice() throws Exception {
    Platform two = one.beside(Platform.folder(), ANSWERS);
    long first = at(one).says(room, "primero");
    try (Crowd crowd = new Crowd(room, cookie, first);
        RoomWriters writers = new RoomWriters(room)) {
      crowd.come(one, READERS / 2);
      crowd.come(two, READERS / 2);
      crowd.dropOneIn(ONE_IN);
      Future<?> saying = writers.say(MESSAGES / WRITERS, writers(one, two));
      for (int killed = 1; killed <= 2; killed++) {
        awaitSaid(writers, killed * MESSAGES / 3, saying);
        two.kill();
        two = two.again(ANSWERS);
      }
      assertAllHave(first, crowd, writers, saying);
    } finally {
      two.stop();
    }
  }

  private static void awaitSaid(RoomWriters writers, int many, Future<?> saying) throws Exception {
    Deadline.await(PATIENCE, () -> writers.numbers().size() >= many || saying.isDone());
    if (saying.isDone()) {
      saying.get();
    }
  }

  private static void assertAllHave(long first, Crowd crowd, RoomWriters writers, Future<?> saying)
      throws Exception {
    saying.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    long last = first + MESSAGES;
    assertThat(writers.numbers())
        .as("each acknowledged once, and nothing else said")
        .isEqualTo(LongStream.rangeClosed(first + 1, last).boxed().collect(Collectors.toSet()));
    crowd.await(last, PATIENCE);
    assertThat(crowd.had()).as("the same for everybody").hasSize(1);
    assertThat(crowd.had().iterator().next()).startsWith("up to " + last);
    assertThat(crowd.lines()).as("lines were lost").isGreaterThan(READERS * 3 / 2);
  }
}
