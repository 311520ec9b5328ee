package org.puentesur.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.dialogue.model.Room;
import org.puentesur.dialogue.model.RoomAccess;
import org.puentesur.dialogue.model.Standing;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;

class RoomAccessTest {

  private static final UUID OURS = UUID.randomUUID();
  private static final UUID THEIRS = UUID.randomUUID();
  private static final Translations TITLE = new Translations(Map.of(Language.ES, "Sala"));
  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  private final Room members = Room.forum("B", TITLE, null, false, NOW);
  private final Room open = Room.forum("B", TITLE, null, true, NOW);
  private final Room direct = Room.direct(Set.of(OURS, THEIRS), UUID.randomUUID(), TITLE, NOW);
  private final Room cooperation =
      Room.ofCooperation(UUID.randomUUID(), TITLE, Set.of(OURS, THEIRS), Set.of("GTM", "COL"), NOW);

  @Test
  void a_visitor_reads_open_forums_and_nothing_else() {
    RoomAccess visitor = new RoomAccess(Caller.VISITOR, true, null);
    assertThat(visitor.reads(open)).isTrue();
    assertThat(visitor.writes(open)).isFalse();
    assertThat(visitor.reads(members)).isFalse();
    assertThat(visitor.reads(direct)).isFalse();
    assertThat(visitor.reads(cooperation)).isFalse();
  }

  @Test
  void people_of_a_designated_institution_talk_in_forums_and_in_their_own_rooms() {
    RoomAccess editor = of(OURS, Role.INSTITUTION_EDITOR);
    assertThat(editor.writes(members)).isTrue();
    assertThat(editor.writes(direct)).isTrue();
    assertThat(editor.writes(cooperation)).isTrue();
  }

  @Test
  void a_meetings_room_is_for_those_who_attend_it() {
    Room meeting = Room.ofMeeting(UUID.randomUUID(), TITLE, NOW);
    meeting.admit(TITLE, Set.of(OURS, THEIRS), Set.of("GTM", "COL"));
    assertThat(of(OURS, Role.INSTITUTION_EDITOR).writes(meeting)).isTrue();
    assertThat(of(UUID.randomUUID(), Role.COUNTRY_FOCAL_POINT).reads(meeting)).isFalse();
    Caller guest = of(UUID.randomUUID(), Role.INSTITUTION_EDITOR).caller();
    assertThat(new RoomAccess(guest, true, null).reads(meeting)).isFalse();
    assertThat(new RoomAccess(guest, true, Standing.PARTICIPANT).writes(meeting)).isTrue();
    Caller host =
        new Caller(
            UUID.randomUUID(), "Casa", Set.of(Role.ADMINISTRATOR), null, Set.of(), Language.ES);
    assertThat(new RoomAccess(host, true, Standing.PARTICIPANT).reads(meeting)).isTrue();
    assertThat(new RoomAccess(host, true, Standing.PARTICIPANT).writes(meeting)).isFalse();
  }

  @Test
  void a_third_institution_is_a_stranger_to_the_rooms_of_two() {
    RoomAccess stranger = of(UUID.randomUUID(), Role.INSTITUTION_LEAD);
    assertThat(stranger.reads(direct)).isFalse();
    assertThat(stranger.reads(cooperation)).isFalse();
  }

  @Test
  void people_of_a_suspended_institution_are_out_of_all_but_open_forums() {
    RoomAccess suspended =
        new RoomAccess(caller(OURS, Set.of("GTM"), Role.INSTITUTION_LEAD), false, null);
    assertThat(suspended.reads(open)).isTrue();
    assertThat(suspended.writes(open)).isFalse();
    assertThat(suspended.reads(members)).isFalse();
    assertThat(suspended.reads(direct)).isFalse();
    assertThat(suspended.reads(cooperation)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"ADMINISTRATOR", "AUDITOR"})
  void who_hosts_or_audits_reads_no_confidential_room(Role role) {
    RoomAccess host = office(Set.of(), role);
    assertThat(host.reads(members)).isFalse();
    assertThat(host.reads(direct)).isFalse();
    assertThat(host.reads(cooperation)).isFalse();
  }

  @Test
  void a_facilitator_moderates_forums_and_the_cooperations_of_their_countries() {
    RoomAccess facilitator = office(Set.of("GTM"), Role.FACILITATOR);
    assertThat(facilitator.moderates(members)).isTrue();
    assertThat(facilitator.moderates(cooperation)).isTrue();
    assertThat(facilitator.writes(cooperation)).isTrue();
    assertThat(facilitator.reads(direct)).isFalse();
    assertThat(office(Set.of("PER"), Role.FACILITATOR).reads(cooperation)).isFalse();
  }

  @Test
  void a_focal_point_reads_what_the_country_takes_part_in() {
    RoomAccess focal = of(UUID.randomUUID(), Role.COUNTRY_FOCAL_POINT);
    assertThat(focal.reads(cooperation)).isTrue();
    assertThat(focal.writes(cooperation)).isFalse();
    assertThat(focal.moderates(cooperation)).isFalse();
  }

  @Test
  void an_observer_reads_a_cooperation_and_says_nothing() {
    RoomAccess observer =
        new RoomAccess(
            caller(UUID.randomUUID(), Set.of("PER"), Role.INSTITUTION_EDITOR),
            true,
            Standing.OBSERVER);
    assertThat(observer.reads(cooperation)).isTrue();
    assertThat(observer.writes(cooperation)).isFalse();
    assertThat(observer.reads(direct)).isFalse();
  }

  @Test
  void who_is_shut_out_of_a_forum_says_nothing_there() {
    RoomAccess out =
        new RoomAccess(
            caller(OURS, Set.of("GTM"), Role.INSTITUTION_EDITOR), true, Standing.EXCLUDED);
    assertThat(out.reads(members)).isFalse();
    assertThat(out.writes(open)).isFalse();
    assertThat(out.reads(open)).isTrue();
  }

  @Test
  void nobody_says_anything_in_a_closed_room() {
    direct.close(NOW);
    assertThat(of(OURS, Role.INSTITUTION_LEAD).writes(direct)).isFalse();
    assertThat(of(OURS, Role.INSTITUTION_LEAD).reads(direct)).isTrue();
  }

  @Test
  void a_token_for_reading_says_nothing() {
    assertThat(of(OURS).reads(direct)).isTrue();
    assertThat(of(OURS).writes(direct)).isFalse();
  }

  private static RoomAccess of(UUID institution, Role... roles) {
    return new RoomAccess(caller(institution, Set.of("GTM"), roles), true, null);
  }

  private static RoomAccess office(Set<String> countries, Role role) {
    return new RoomAccess(caller(null, countries, role), true, null);
  }

  private static Caller caller(UUID institution, Set<String> countries, Role... roles) {
    Set<Role> held = EnumSet.noneOf(Role.class);
    held.addAll(Set.of(roles));
    return new Caller(UUID.randomUUID(), "Persona", held, institution, countries, Language.ES);
  }
}
