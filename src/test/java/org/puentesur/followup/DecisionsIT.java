package org.puentesur.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.directory.model.Institution;
import org.puentesur.followup.model.FollowUp;
import org.puentesur.followup.model.OriginKind;
import org.puentesur.followup.service.FollowUps;
import org.puentesur.meeting.MeetingFixture;
import org.puentesur.meeting.model.Decision;
import org.puentesur.meeting.model.Invitee;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.MinutesSignedOff;
import org.puentesur.meeting.model.Organiser;
import org.puentesur.meeting.model.TimeSlot;
import org.puentesur.meeting.service.Meetings;
import org.puentesur.server.CallingAs;
import org.puentesur.server.Given;
import org.puentesur.server.Transactions;

/** What a meeting decided is owed once its minutes are signed, and once. */
@ArquillianTest
class DecisionsIT {

  @Inject Given given;
  @Inject Meetings meetings;
  @Inject FollowUps followUps;
  @Inject Event<MinutesSignedOff> signedOff;
  @Inject CallingAs calling;
  @Inject Transactions transactions;

  private Institution host;
  private Institution guest;
  private Meeting meeting;
  private Decision decision;

  @BeforeEach
  void decide() {
    host = given.anInstitution("GTM");
    guest = given.anInstitution("COL");
    Instant start = Instant.now().plus(Duration.ofDays(2));
    TimeSlot slot = new TimeSlot(start, Duration.ofMinutes(60), ZoneId.of("America/Lima"));
    meeting =
        new Meeting(
            new Organiser(UUID.randomUUID(), "Persona", host.id(), "GTM"),
            MeetingFixture.at(slot, Invitee.institution(guest.id(), "MinSalud", "COL")),
            Instant.now());
    transactions.run(() -> meetings.add(meeting));
    decision =
        new Decision(meeting, "Enviar la guía", guest.id(), LocalDate.now().plusDays(20), start);
  }

  @Test
  void each_decision_becomes_a_follow_up_of_its_owner_read_by_all_parties() {
    sign();
    assertThat(owed())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.text()).isEqualTo("Enviar la guía");
              assertThat(each.owner().institution()).isEqualTo(guest.id());
              assertThat(each.due()).isEqualTo(decision.due());
              assertThat(each.origin().parties()).containsOnly(host.id(), guest.id());
            });
  }

  @Test
  void signed_anew_nothing_is_owed_twice() {
    sign();
    sign();
    assertThat(owed()).hasSize(1);
  }

  private void sign() {
    calling.as(
        CallingAs.a(INSTITUTION_LEAD, guest.id(), "COL"),
        () ->
            transactions.in(
                () -> {
                  signedOff.fire(new MinutesSignedOff(meeting, List.of(decision)));
                  return null;
                }));
  }

  private List<FollowUp> owed() {
    return transactions.in(() -> followUps.of(OriginKind.MEETING, meeting.id()));
  }
}
