package org.puentesur.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.directory.model.Institution;
import org.puentesur.meeting.model.Invitee;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.Organiser;
import org.puentesur.meeting.model.TimeSlot;
import org.puentesur.meeting.service.Meetings;
import org.puentesur.meeting.service.Reminders;
import org.puentesur.server.Given;
import org.puentesur.server.Sql;
import org.puentesur.server.Transactions;

/** People are reminded of a meeting when it helps, and once. */
@ArquillianTest
class RemindersIT {

  private static final Duration LENGTH = Duration.ofMinutes(60);

  @Inject Given given;
  @Inject Meetings meetings;
  @Inject Reminders reminders;
  @Inject Transactions transactions;
  @Inject Sql sql;

  private Institution guest;

  @BeforeEach
  void invite() {
    guest = given.anInstitution("COL");
    given.aPerson(INSTITUTION_LEAD, guest);
  }

  private void meetingIn(Duration left, Duration calledBefore) {
    Instant start = Instant.now().plus(left);
    TimeSlot slot = new TimeSlot(start, LENGTH, ZoneId.of("America/Lima"));
    Meeting meeting =
        new Meeting(
            new Organiser(UUID.randomUUID(), "Persona", null, null),
            MeetingFixture.at(slot, Invitee.institution(guest.id(), "MinSalud", "COL")),
            start.minus(calledBefore));
    transactions.in(
        () -> {
          meetings.add(meeting);
          return null;
        });
  }

  private Object reminded() throws Exception {
    return sql.one(
        "select count(*) from mail m join account a on a.email = m.recipient"
            + " where a.institution_id = ?",
        guest.id());
  }

  @Test
  void the_day_before_once_however_often_one_looks() throws Exception {
    meetingIn(Duration.ofHours(20), Duration.ofDays(9));
    reminders.remind();
    reminders.remind();
    assertThat(reminded()).isEqualTo(1L);
  }

  @Test
  void a_quarter_of_an_hour_before() throws Exception {
    meetingIn(Duration.ofMinutes(10), Duration.ofDays(9));
    reminders.remind();
    assertThat(reminded()).isEqualTo(1L);
  }

  @Test
  void not_of_what_is_far_off_nor_of_what_was_called_at_short_notice() throws Exception {
    meetingIn(Duration.ofDays(3), Duration.ofDays(9));
    meetingIn(Duration.ofHours(20), Duration.ofHours(21));
    reminders.remind();
    assertThat(reminded()).isEqualTo(0L);
  }
}
