package org.puentesur.meeting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.puentesur.account.model.Account;
import org.puentesur.account.service.Accounts;
import org.puentesur.account.service.SignInSettings;
import org.puentesur.meeting.model.Answer;
import org.puentesur.meeting.model.Invitee;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.Reminder;
import org.puentesur.platform.mail.CalendarPart;
import org.puentesur.platform.mail.MailSettings;
import org.puentesur.platform.mail.Outbox;
import org.puentesur.platform.text.Messages;

/** Mails about a meeting to those invited, each in their language and with the calendar file. */
@ApplicationScoped
public class MeetingNotices {

  @Inject Accounts accounts;
  @Inject Outbox outbox;
  @Inject SignInSettings settings;
  @Inject MailSettings mail;
  @Inject WhenText when;

  /** Asks them to come, or when they can. */
  void invite(Meeting meeting, Collection<Invitee> parties) {
    people(meeting, parties)
        .forEach(each -> tell("invited", each, meeting, request(meeting, each)));
  }

  /** Tells which date was chosen. */
  void settled(Meeting meeting) {
    people(meeting, meeting.invited())
        .forEach(each -> tell("settled", each, meeting, request(meeting, each)));
  }

  /** Tells of a revision: who is new is asked, who is left out told so. */
  void revised(Meeting meeting, Set<Invitee> before) {
    Set<Account> earlier = people(meeting, before);
    Set<Account> now = people(meeting, meeting.invited());
    now.forEach(
        each ->
            tell(
                earlier.contains(each) ? "revised" : "invited",
                each,
                meeting,
                request(meeting, each)));
    earlier.removeAll(now);
    earlier.forEach(each -> tell("uninvited", each, meeting, withdrawal(meeting, each)));
  }

  /** Tells that it is called off. */
  void withdraw(Meeting meeting) {
    people(meeting, meeting.invited())
        .forEach(each -> tell("cancelled", each, meeting, withdrawal(meeting, each)));
  }

  /** Reminds those who may come, the organiser among them. */
  void remind(Meeting meeting, Reminder kind) {
    Set<Account> coming =
        people(
            meeting,
            meeting.invited().stream().filter(each -> each.answer() != Answer.NO).toList());
    accounts.find(meeting.organiser().account()).ifPresent(coming::add);
    coming.forEach(each -> tell("reminder." + kind, each, meeting, CalendarPart.NONE));
  }

  /** Everybody behind some parties but the organiser, who knows. */
  Set<Account> people(Meeting meeting, Collection<Invitee> parties) {
    Set<Account> people = new LinkedHashSet<>();
    parties.stream()
        .flatMap(this::behind)
        .filter(each -> each.active() && !each.id().equals(meeting.organiser().account()))
        .forEach(people::add);
    return people;
  }

  private Stream<Account> behind(Invitee party) {
    return party.person()
        ? accounts.find(party.party()).stream()
        : accounts.of(party.party()).stream();
  }

  private CalendarPart request(Meeting meeting, Account to) {
    return meeting.slot() == null
        ? CalendarPart.NONE
        : new CalendarPart(file(meeting).request(guest(to)), "REQUEST");
  }

  private CalendarPart withdrawal(Meeting meeting, Account to) {
    return meeting.slot() == null
        ? CalendarPart.NONE
        : new CalendarPart(file(meeting).withdrawal(guest(to)), "CANCEL");
  }

  /** The meeting's calendar file. */
  CalendarFile file(Meeting meeting) {
    return new CalendarFile(meeting, settings.baseUrl(), mail.from());
  }

  private static CalendarFile.Guest guest(Account account) {
    return new CalendarFile.Guest(account.name(), account.email());
  }

  private void tell(String what, Account to, Meeting meeting, CalendarPart calendar) {
    String key = (meeting.slot() == null ? "mail.meeting.poll." : "mail.meeting.") + what;
    outbox.put(
        to.email(),
        Messages.of(to.language(), key + ".subject", meeting.title()),
        Messages.of(
            to.language(),
            key + ".body",
            to.name(),
            meeting.title(),
            when.of(meeting, to),
            meeting.organiser().name(),
            settings.baseUrl() + "/meetings/" + meeting.id(),
            meeting.reason()),
        calendar);
  }
}
