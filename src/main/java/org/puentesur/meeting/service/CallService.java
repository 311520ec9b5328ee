package org.puentesur.meeting.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.SignInService;
import org.puentesur.dialogue.service.Credential;
import org.puentesur.meeting.model.CallLine;
import org.puentesur.meeting.model.CallWord;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.MeetingSight;
import org.puentesur.meeting.model.MeetingState;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.text.RecordJson;

/**
 * Who is in a meeting's call, over all nodes, and what they tell each other. An open line has no
 * request behind it, but a sign-in.
 */
@Stateless
public class CallService {

  @Inject Meetings meetings;
  @Inject CallLines lines;
  @Inject CallWords words;
  @Inject IceServers servers;
  @Inject CallSettings settings;
  @Inject SignInService signIns;

  /**
   * What somebody gets who enters.
   *
   * @param others the lines that are there, as JSON
   */
  public record Pass(
      Caller caller, CallLine line, List<String> others, List<IceServers.Server> ice) {}

  /**
   * Lets somebody in under an id of their own, and tells the others; a stranger finds nothing, and
   * where too many send already there is no pass.
   */
  @PermitAll
  public Optional<Pass> enter(UUID meeting, Credential credential, UUID line, String mode) {
    Caller caller = caller(credential);
    if (!mayBeIn(meeting, caller)) {
      throw new NotFound("call " + meeting);
    }
    lines.lock(meeting);
    CallLine opened = CallLine.open(line, caller.name(), mode);
    if (opened.sends() && lines.sending(meeting) >= settings.most()) {
      return Optional.empty();
    }
    List<String> others = lines.of(meeting);
    lines.enter(meeting, caller, opened);
    words.say(new CallWord(meeting, line, null, about("joined", opened)));
    return Optional.of(new Pass(caller, opened, others, servers.forAccount(caller.accountId())));
  }

  /** Whether somebody who is in may stay. */
  @PermitAll
  public boolean stays(UUID meeting, Credential credential) {
    return mayBeIn(meeting, caller(credential));
  }

  /** Hands something from one line to another of the same call. */
  @PermitAll
  public void pass(CallWord word) {
    words.say(word);
  }

  /** Tells the others what a line shows now. */
  @PermitAll
  public void show(UUID meeting, CallLine line) {
    if (lines.show(line)) {
      words.say(new CallWord(meeting, line.id(), null, about("state", line)));
    }
  }

  /** Ends a line, and tells those who stay. */
  @PermitAll
  public void leave(UUID meeting, UUID line) {
    if (lines.end(line)) {
      String left = RecordJson.write(Map.of("type", "left", "id", line));
      words.say(new CallWord(meeting, line, null, left));
    }
  }

  /** What was told under some numbers. */
  @PermitAll
  public List<CallWord> told(Collection<Long> numbers) {
    return words.of(numbers);
  }

  /** Notes that these are still there, and ends those of which no node says so. */
  @PermitAll
  public Set<UUID> seen(Collection<UUID> present) {
    Set<UUID> still = lines.seen(present);
    lines.endLost();
    words.forget();
    return still;
  }

  private static String about(String type, CallLine line) {
    return RecordJson.write(new News(type, line));
  }

  /** Something about a line. */
  record News(String type, CallLine peer) {}

  private Caller caller(Credential credential) {
    return credential.token() == null
        ? Caller.VISITOR
        : signIns.recognise(credential.token()).orElse(Caller.VISITOR);
  }

  private boolean mayBeIn(UUID id, Caller caller) {
    return caller.signedIn()
        && meetings.find(id).filter(meeting -> open(meeting, caller)).isPresent();
  }

  private static boolean open(Meeting meeting, Caller caller) {
    return meeting.state() != MeetingState.CANCELLED && new MeetingSight(caller).attends(meeting);
  }
}
