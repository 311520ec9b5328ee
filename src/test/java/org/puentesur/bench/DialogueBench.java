package org.puentesur.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.puentesur.bench.bare.BareApplication;
import org.puentesur.bench.bare.BareBroadcast;
import org.puentesur.bench.bare.BareResource;
import org.puentesur.journey.Platform;
import org.puentesur.journey.SignIn;

/**
 * Rooms: how soon a message is with a thousand readers and what a reader weighs, beside a bare
 * broadcast in the same server; how many messages are committed a second, beside plain rows in the
 * same database; how a long room opens, beside a short one.
 */
class DialogueBench {

  private static final Pattern ANSWERS = Pattern.compile("API token .*: \\S{43}");
  private static final int READERS = 1_000;
  private static final int A_SECOND = 10;
  private static final int SECONDS = 30;
  private static final int WARM_UP = 10;
  private static final int SENDERS = 8;
  private static final int ROOMS = 50;
  private static final int LONG = 100_000;
  private static final int SHORT = 50;

  private static Platform platform;
  private static FilledRooms rooms;
  private static String cookie;

  @BeforeAll
  static void start() throws Exception {
    Path data = Platform.folder();
    Path bare =
        Wars.of(
            data.resolve("bare.war"),
            List.of(BareApplication.class, BareResource.class, BareBroadcast.class));
    platform = Platform.start(data, ANSWERS, "--beside", bare.toString());
    rooms = new FilledRooms(platform);
    cookie = SignIn.cookie(platform, "gtm-mspas");
  }

  @AfterAll
  static void stop() {
    platform.stop();
  }

  @Test
  void delivery_and_weight() throws Exception {
    URI bare = URI.create(platform.address().replaceFirst("http", "ws") + "/bare/broadcast");
    Audience.Figures baseline;
    try (Audience audience = new Audience(platform, bare, cookie)) {
      baseline = audience.come(READERS).hear(audience::says, A_SECOND, WARM_UP, SECONDS);
    }
    tell("bare broadcast (baseline)", baseline, baseline);
    UUID room = rooms.open(1).get(0);
    URI live = URI.create(bare.resolve("/live/rooms/" + room).toString());
    RoomSender sender = new RoomSender(platform, cookie);
    try (Audience audience = new Audience(platform, live, cookie)) {
      tell(
          "room",
          audience.come(READERS).hear(text -> sender.say(room, text), A_SECOND, WARM_UP, SECONDS),
          baseline);
    }
  }

  private static void tell(String what, Audience.Figures figures, Audience.Figures baseline) {
    System.out.printf(
        Locale.ROOT,
        "%d readers, %d messages/s, %-26s p50 %6.1f ms  p99 %6.1f ms (%.2f and %.2f of the"
            + " baseline)  %6.1f KiB heap a reader (%.2f)%n",
        READERS,
        A_SECOND,
        what,
        figures.median(),
        figures.p99(),
        figures.median() / baseline.median(),
        figures.p99() / baseline.p99(),
        figures.heap() / 1024.0,
        figures.heap() / (double) baseline.heap());
  }

  @Test
  void committed_a_second() throws Exception {
    RoomSender sender = new RoomSender(platform, cookie);
    rooms.committed(SENDERS, WARM_UP);
    double baseline = rooms.committed(SENDERS, SECONDS);
    tell("plain rows committed (baseline)", baseline, baseline);
    List<UUID> one = rooms.open(1);
    sender.committed(one, SENDERS, WARM_UP);
    tell("messages in one room", sender.committed(one, SENDERS, SECONDS), baseline);
    List<UUID> many = rooms.open(ROOMS);
    tell("messages over " + ROOMS + " rooms", sender.committed(many, SENDERS, SECONDS), baseline);
  }

  private static void tell(String what, double perSecond, double baseline) {
    System.out.printf(
        Locale.ROOT,
        "%-32s %8.0f /s by %d senders  %5.3f of the baseline%n",
        what,
        perSecond,
        SENDERS,
        perSecond / baseline);
  }

  @Test
  void a_long_room_opens() throws Exception {
    Load load = new Load(cookie);
    Load.Figures baseline = opened(load, SHORT);
    tell(SHORT, baseline, baseline);
    tell(LONG, opened(load, LONG), baseline);
  }

  private static Load.Figures opened(Load load, int messages) throws Exception {
    UUID room = rooms.filled(messages);
    String address = platform.address() + "/rooms/" + room;
    load.on(address, WARM_UP);
    return load.on(address, SECONDS);
  }

  private static void tell(int messages, Load.Figures figures, Load.Figures baseline) {
    System.out.printf(
        Locale.ROOT,
        "page of a room with %,7d messages  median %6.1f ms  p95 %6.1f ms  %.2f of the baseline%n",
        messages,
        figures.median(),
        figures.p95(),
        figures.median() / baseline.median());
  }
}
