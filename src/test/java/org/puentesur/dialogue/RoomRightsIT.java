package org.puentesur.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puentesur.dialogue.RoomRightsIT.Who.COORDINATOR;
import static org.puentesur.dialogue.RoomRightsIT.Who.FACILITATOR;
import static org.puentesur.dialogue.RoomRightsIT.Who.FOCAL_POINT;
import static org.puentesur.dialogue.RoomRightsIT.Who.OBSERVER;
import static org.puentesur.dialogue.RoomRightsIT.Who.PARTY;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Token;
import org.puentesur.dialogue.model.Standing;
import org.puentesur.directory.model.Institution;
import org.puentesur.platform.text.Language;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Sql;

/** Who meets what of each kind of room, by every way in: all of it, or nothing. */
@ArquillianTest
class RoomRightsIT {

  private static final String OURS = "VCT";
  private static final String THEIRS = "KNA";
  private static final String ELSEWHERE = "DMA";
  private static final int POLICY = 1008;
  private static final int NORMAL = 1000;
  private static final Duration AT_ONCE = Duration.ofSeconds(1);
  private static final Pattern COUNT =
      Pattern.compile("<a href=\"/rooms\"[^>]*>\\s*<span>[^<]*</span>\\s*<span[^>]*>(\\d+)<");

  /** Those who come to the door. */
  enum Who {
    STRANGER,
    EXCLUDED,
    OBSERVER,
    PARTY,
    OTHER_INSTITUTION,
    FOCAL_POINT,
    FACILITATOR,
    FACILITATOR_ELSEWHERE,
    COORDINATOR,
    AUDITOR,
    ADMINISTRATOR
  }

  private static final Set<Who> NO_MEMBERS =
      EnumSet.of(Who.STRANGER, Who.AUDITOR, Who.ADMINISTRATOR);

  @Inject Given given;
  @Inject GivenRooms rooms;
  @Inject Loopback loopback;
  @Inject Sql sql;

  private Institution ours;
  private Institution other;
  private String word;
  private Participant speaker;
  private final Map<Who, Participant> people = new EnumMap<>(Who.class);
  private UUID forum;
  private UUID open;
  private UUID direct;
  private UUID cooperation;

  @BeforeEach
  void everybody_is_there() {
    ours = given.anInstitution(OURS);
    Institution theirs = given.anInstitution(THEIRS);
    other = given.anInstitution(OURS);
    forum = rooms.aForum();
    open = rooms.anOpenForum();
    direct = rooms.between(ours, theirs);
    cooperation = rooms.ofCooperation(ours, theirs);
    speaker = Participant.of(loopback.port(), given.aPerson(Role.INSTITUTION_EDITOR, theirs));
    word = "w" + UUID.randomUUID().toString().substring(0, 8);
    people.put(Who.STRANGER, Participant.visiting(loopback.port()));
    people.put(Who.EXCLUDED, standing(Standing.EXCLUDED, forum, open));
    people.put(OBSERVER, standing(Standing.OBSERVER, cooperation));
    people.put(PARTY, of(Role.INSTITUTION_EDITOR, ours));
    people.put(Who.OTHER_INSTITUTION, of(Role.INSTITUTION_LEAD, other));
    people.put(FOCAL_POINT, of(Role.COUNTRY_FOCAL_POINT, other));
    people.put(FACILITATOR, of(Role.FACILITATOR, ours));
    people.put(Who.FACILITATOR_ELSEWHERE, of(Role.FACILITATOR, given.anInstitution(ELSEWHERE)));
    people.put(COORDINATOR, of(Role.REGIONAL_COORDINATOR, other));
    people.put(Who.AUDITOR, of(Role.AUDITOR, ours));
    people.put(Who.ADMINISTRATOR, of(Role.ADMINISTRATOR, ours));
  }

  private Participant of(Role role, Institution institution) {
    return Participant.of(loopback.port(), given.aPerson(role, institution));
  }

  private Participant standing(Standing standing, UUID... where) {
    Account account =
        Account.ofInstitution(
            given.anInstitution(ELSEWHERE).id(),
            Given.unused(),
            "Persona",
            Set.of(Role.INSTITUTION_EDITOR),
            Language.ES);
    Token signIn = given.aSignIn(account);
    List.of(where).forEach(room -> rooms.stands(room, account.id(), standing));
    return Participant.of(loopback.port(), signIn);
  }

  @Test
  void a_direct_room_is_for_its_parties_alone() throws Exception {
    for (Who who : Who.values()) {
      meets(who, direct, who == PARTY);
      sends(who, direct, who == PARTY ? 200 : 404);
    }
  }

  @Test
  void a_cooperations_room_is_for_its_parties_their_offices_and_observers() throws Exception {
    Set<Who> readers = EnumSet.of(PARTY, OBSERVER, FOCAL_POINT, FACILITATOR, COORDINATOR);
    Set<Who> writers = EnumSet.of(PARTY, FACILITATOR, COORDINATOR);
    for (Who who : Who.values()) {
      boolean reads = readers.contains(who);
      meets(who, cooperation, reads);
      sends(who, cooperation, writers.contains(who) ? 200 : reads ? 422 : 404);
    }
  }

  @Test
  void a_forum_is_for_members_who_were_not_shut_out() throws Exception {
    for (Who who : Who.values()) {
      boolean member = who != Who.EXCLUDED && !NO_MEMBERS.contains(who);
      meets(who, forum, member);
      sends(who, forum, member ? 200 : 404);
    }
  }

  @Test
  void an_open_forum_is_read_by_everybody_and_written_by_the_same() throws Exception {
    for (Who who : Who.values()) {
      meets(who, open, true);
      sends(who, open, NO_MEMBERS.contains(who) ? 404 : who == Who.EXCLUDED ? 422 : 200);
    }
  }

  private void sends(Who who, UUID room, int status) {
    assertThat(people.get(who).sends(room, UUID.randomUUID(), "x").statusCode())
        .as(who + " sends")
        .isEqualTo(status);
  }

  private void meets(Who who, UUID room, boolean reads) throws Exception {
    Participant person = people.get(who);
    int before = unread(person);
    long number = speaker.says(room, "reservado " + word);
    speaker.attaches(room, "notas.txt", "uno");
    int unread = unread(person);
    assertThat(person.gets("/rooms").body().contains("/rooms/" + room))
        .as(who + " lists")
        .isEqualTo(reads);
    assertThat(person.gets("/rooms?q=" + word).body().contains("reservado " + word))
        .as(who + " searches")
        .isEqualTo(reads);
    joins(person, room, number, reads);
    for (String place :
        List.of(
            "/live/entries/" + room + "?after=0",
            "/live/record/" + room + ".json",
            "/live/record/" + room + ".pdf",
            "/rooms/" + room + "/people",
            file(room),
            "/rooms/" + room)) {
      assertThat(person.gets(place).statusCode())
          .as(who + " " + place)
          .isEqualTo(reads ? 200 : 404);
    }
    if (reads && (room.equals(direct) || room.equals(cooperation))) {
      assertThat(unread(person)).as(who + " has read it").isEqualTo(unread - 1);
    } else {
      assertThat(unread).as(who + " counts").isEqualTo(before);
    }
    speaksForItsInstitution(who, room, reads);
  }

  // the number beside the rooms in the menu, from a page that marks nothing as read
  private static int unread(Participant person) {
    Matcher count = COUNT.matcher(person.gets("/rooms").body());
    return count.find() ? Integer.parseInt(count.group(1)) : 0;
  }

  private static void joins(Participant person, UUID room, long number, boolean reads)
      throws Exception {
    Listening line = person.listens(room, number - 1);
    if (reads) {
      assertThat(line.awaits(2)).containsExactly(number, number + 1);
      line.drops();
    } else {
      // on a busy machine the server may end the line before it has said why
      assertThat(line.closedWithin(AT_ONCE)).as("socket").isIn(POLICY, NORMAL);
      assertThat(line.numbers()).isEmpty();
    }
  }

  private String file(UUID room) throws Exception {
    return "/files/"
        + sql.one(
            "select f.id from file f join room_message m on m.id = f.owner_id"
                + " where m.room_id = ? order by m.number desc limit 1",
            room);
  }

  private void speaksForItsInstitution(Who who, UUID room, boolean reads) throws Exception {
    if (who != PARTY && who != Who.OTHER_INSTITUTION) {
      return;
    }
    Token partner = given.aPartner(who == PARTY ? ours : other);
    String place = "/api/v1/rooms/" + room;
    for (String path : List.of(place, place + "/entries", place + "/people")) {
      assertThat(loopback.get(partner, path).statusCode()).as(path).isEqualTo(reads ? 200 : 404);
    }
    assertThat(loopback.get(partner, "/api/v1/rooms?size=100").body().contains(room.toString()))
        .isEqualTo(reads);
    assertThat(loopback.get(partner, "/api/v1/messages?q=" + word).body().contains(word))
        .isEqualTo(reads);
  }
}
