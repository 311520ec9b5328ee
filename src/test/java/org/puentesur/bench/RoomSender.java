package org.puentesur.bench;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.puentesur.dialogue.Participant;
import org.puentesur.journey.Platform;

/** Somebody who writes in rooms as fast as it is committed. */
final class RoomSender {

  private final Participant person;

  RoomSender(Platform platform, String cookie) {
    person = new Participant(HttpClient.newHttpClient(), platform.port(), cookie);
  }

  void say(UUID room, String text) {
    HttpResponse<String> answer = person.sends(room, UUID.randomUUID(), text);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
  }

  /** Messages a second by so many at once, each time in another of the rooms. */
  double committed(List<UUID> rooms, int senders, int seconds) throws Exception {
    return Together.perSecond(
        senders,
        seconds,
        sender -> {
          int[] turn = {sender};
          return () -> say(rooms.get(turn[0]++ % rooms.size()), "salud y población");
        });
  }
}
