package org.puentesur.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Role;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;

/** Lines that drop lose nothing and bring nothing twice. */
@ArquillianTest
class DeliveryIT {

  private static final int CLIENTS = 50;
  private static final int MESSAGES = 300;
  private static final long SEED = 20_261_125;

  @Inject Given given;
  @Inject GivenRooms rooms;
  @Inject Loopback loopback;

  /** Somebody whose line drops now and then, and who comes back naming what they have. */
  private static final class Unsteady {
    private final Participant person;
    private final UUID room;
    private final List<Long> had = new ArrayList<>();
    private Listening line;

    private Unsteady(Participant person, UUID room) {
      this.person = person;
      this.room = room;
      line = person.listens(room, 0);
    }

    @Override
    public String toString() {
      return had + " " + line;
    }

    private void comesBack() {
      line.drops();
      had.addAll(line.numbers());
      line = person.listens(room, had.isEmpty() ? 0 : had.get(had.size() - 1));
    }

    private List<Long> all() {
      // a line that the server ends is taken up again, as the page does; a line that is open and
      // silent fails here
      while (had.size() < MESSAGES) {
        had.addAll(line.awaits(MESSAGES - had.size()));
        line.drops();
        if (had.size() < MESSAGES) {
          line = person.listens(room, had.isEmpty() ? 0 : had.get(had.size() - 1));
        }
      }
      return had;
    }
  }

  @Test
  void everybody_ends_with_the_same_sequence() {
    UUID room = rooms.aForum();
    Participant sender =
        Participant.of(
            loopback.port(), given.aPerson(Role.INSTITUTION_EDITOR, given.anInstitution("GTM")));
    List<Unsteady> clients =
        IntStream.range(0, CLIENTS).mapToObj(i -> new Unsteady(sender, room)).toList();
    Random chance = new Random(SEED);
    for (int message = 0; message < MESSAGES; message++) {
      sender.says(room, "mensaje " + message);
      if (chance.nextInt(3) == 0) {
        clients.get(chance.nextInt(CLIENTS)).comesBack();
      }
    }
    List<Long> whole = LongStream.rangeClosed(1, MESSAGES).boxed().toList();
    assertThat(clients).allSatisfy(client -> assertThat(client.all()).isEqualTo(whole));
  }
}
