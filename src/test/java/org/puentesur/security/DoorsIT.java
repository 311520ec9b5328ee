package org.puentesur.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puentesur.account.model.Role.ADMINISTRATOR;
import static org.puentesur.account.model.Role.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.FACILITATOR;
import static org.puentesur.account.model.Role.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.REGIONAL_COORDINATOR;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Token;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;

/**
 * Which role the container lets into which method of a service. The table is written here once more
 * than in the code, so that a door left open by mistake is noticed: a new method that is not for
 * everybody has to be put on it.
 */
@ArquillianTest
class DoorsIT {

  private static final Set<Role> OWNERS = EnumSet.of(INSTITUTION_EDITOR, INSTITUTION_LEAD);
  private static final Set<Role> REVIEWERS = EnumSet.of(FACILITATOR, REGIONAL_COORDINATOR);
  private static final Set<Role> HEADS =
      EnumSet.of(INSTITUTION_LEAD, COUNTRY_FOCAL_POINT, ADMINISTRATOR);
  private static final Set<Role> KEEPERS = EnumSet.of(COUNTRY_FOCAL_POINT, ADMINISTRATOR);
  private static final Set<Role> CONNECTORS = EnumSet.of(INSTITUTION_LEAD, ADMINISTRATOR);

  private static final Set<Role> SIFTERS =
      EnumSet.of(INSTITUTION_EDITOR, INSTITUTION_LEAD, FACILITATOR, REGIONAL_COORDINATOR);
  private static final Set<Role> MEMBERS =
      EnumSet.of(
          INSTITUTION_EDITOR,
          INSTITUTION_LEAD,
          COUNTRY_FOCAL_POINT,
          FACILITATOR,
          REGIONAL_COORDINATOR);
  private static final Set<Role> LEXICOGRAPHERS = EnumSet.of(ADMINISTRATOR, REGIONAL_COORDINATOR);
  private static final Set<Role> INVITERS =
      EnumSet.of(INSTITUTION_LEAD, FACILITATOR, REGIONAL_COORDINATOR);

  private static final Set<Role> FOLLOWERS =
      EnumSet.of(COUNTRY_FOCAL_POINT, FACILITATOR, REGIONAL_COORDINATOR);

  private static final Set<Role> PLACERS =
      EnumSet.of(INSTITUTION_LEAD, COUNTRY_FOCAL_POINT, FACILITATOR, REGIONAL_COORDINATOR);

  private static final Set<Role> SPEAKERS =
      EnumSet.complementOf(EnumSet.of(ADMINISTRATOR, Role.AUDITOR));

  private static final Map<String, Set<Role>> GUARDED =
      Map.ofEntries(
          Map.entry("ListingService.draft", OWNERS),
          Map.entry("ListingService.revise", OWNERS),
          Map.entry("ListingService.keep", OWNERS),
          Map.entry("ListingService.submit", OWNERS),
          Map.entry("ListingService.pause", OWNERS),
          Map.entry("ListingService.resume", OWNERS),
          Map.entry("ListingService.close", OWNERS),
          Map.entry("ListingService.takeIntoReview", REVIEWERS),
          Map.entry("ListingService.giveBack", REVIEWERS),
          Map.entry("ListingService.publish", REVIEWERS),
          Map.entry("ActivityService.tell", OWNERS),
          Map.entry("DirectoryService.propose", KEEPERS),
          Map.entry("DirectoryService.designate", KEEPERS),
          Map.entry("DirectoryService.suspend", KEEPERS),
          Map.entry(
              "CoSigningService.decide", EnumSet.of(COUNTRY_FOCAL_POINT, REGIONAL_COORDINATOR)),
          Map.entry("AgreementService.register", EnumSet.of(REGIONAL_COORDINATOR)),
          Map.entry("AgreementService.revise", EnumSet.of(REGIONAL_COORDINATOR)),
          Map.entry("PeopleService.of", HEADS),
          Map.entry("PeopleService.invite", HEADS),
          Map.entry("PeopleService.inviteAgain", HEADS),
          Map.entry("PeopleService.grant", HEADS),
          Map.entry("PeopleService.deactivate", HEADS),
          Map.entry("PeopleService.reactivate", HEADS),
          Map.entry("ApiClientService.list", CONNECTORS),
          Map.entry("ApiClientService.create", CONNECTORS),
          Map.entry("ApiClientService.revoke", CONNECTORS),
          Map.entry("MatchService.shortlist", SIFTERS),
          Map.entry("MatchService.dismiss", SIFTERS),
          Map.entry("MatchService.reconsider", SIFTERS),
          Map.entry("MatchService.invite", INVITERS),
          Map.entry("MatchService.accept", EnumSet.of(INSTITUTION_LEAD)),
          Map.entry("MatchService.decline", EnumSet.of(INSTITUTION_LEAD)),
          Map.entry("TrackService.call", REVIEWERS),
          Map.entry("WeightsService.effect", EnumSet.of(REGIONAL_COORDINATOR)),
          Map.entry("WeightsService.set", EnumSet.of(REGIONAL_COORDINATOR)),
          Map.entry("Invitations.send", REVIEWERS),
          Map.entry("MeetingService.schedule", MEMBERS),
          Map.entry("MeetingService.revise", MEMBERS),
          Map.entry("MeetingService.cancel", MEMBERS),
          Map.entry("MeetingService.hold", MEMBERS),
          Map.entry("MeetingService.answer", MEMBERS),
          Map.entry("PollService.say", MEMBERS),
          Map.entry("PollService.settle", MEMBERS),
          Map.entry("MinutesService.write", MEMBERS),
          Map.entry("MinutesService.decide", MEMBERS),
          Map.entry("MinutesService.sign", EnumSet.of(INSTITUTION_LEAD)),
          Map.entry("PhaseService.advance", INVITERS),
          Map.entry("PhaseService.go", INVITERS),
          Map.entry("PhaseService.consent", EnumSet.of(INSTITUTION_LEAD)),
          Map.entry("PhaseService.suspend", INVITERS),
          Map.entry("PhaseService.resume", INVITERS),
          Map.entry("PhaseService.cancel", INVITERS),
          Map.entry("PhaseService.startOn", INVITERS),
          Map.entry("GateService.decide", REVIEWERS),
          Map.entry("CoverService.name", PLACERS),
          Map.entry("CoverService.drop", PLACERS),
          Map.entry("CoverService.waive", EnumSet.of(REGIONAL_COORDINATOR)),
          Map.entry("ParticipationService.join", INVITERS),
          Map.entry("ParticipationService.leave", INVITERS),
          Map.entry("ParticipationService.answer", EnumSet.of(INSTITUTION_LEAD)),
          Map.entry("OpeningService.open", REVIEWERS),
          Map.entry("BoardService.board", FOLLOWERS),
          Map.entry("PlanDraftService.start", OWNERS),
          Map.entry("PlanDraftService.edit", OWNERS),
          Map.entry("PlanDraftService.replace", OWNERS),
          Map.entry("PlanDraftService.take", OWNERS),
          Map.entry("PlanDraftService.accept", OWNERS),
          Map.entry("PlanDraftService.rest", OWNERS),
          Map.entry("PlanDraftService.propose", OWNERS),
          Map.entry("PlanDraftService.discard", OWNERS),
          Map.entry("PlanCommentService.comment", MEMBERS),
          Map.entry("PlanCommentService.settle", MEMBERS),
          Map.entry("PlanSigningService.sign", EnumSet.of(INSTITUTION_LEAD, COUNTRY_FOCAL_POINT)),
          Map.entry("LedgerService.record", OWNERS),
          Map.entry("LedgerService.reverse", OWNERS),
          Map.entry("LedgerComparisonService.explain", OWNERS),
          Map.entry("MissionService.plan", MEMBERS),
          Map.entry("MissionService.revise", MEMBERS),
          Map.entry("MissionService.confirm", EnumSet.of(INSTITUTION_LEAD)),
          Map.entry("MissionService.hold", MEMBERS),
          Map.entry("MissionService.report", MEMBERS),
          Map.entry("MissionService.cancel", MEMBERS),
          Map.entry("DocumentKeepingService.add", SIFTERS),
          Map.entry("DocumentKeepingService.addVersion", SIFTERS),
          Map.entry("DocumentKeepingService.change", SIFTERS),
          Map.entry("DocumentKeepingService.withdraw", SIFTERS),
          Map.entry("FollowUpService.arrears", REVIEWERS),
          Map.entry("FollowUpService.open", MEMBERS),
          Map.entry("FollowUpService.done", MEMBERS),
          Map.entry("FollowUpService.drop", MEMBERS),
          Map.entry("PortfolioService.start", REVIEWERS),
          Map.entry("PortfolioService.list", REVIEWERS),
          Map.entry("PortfolioService.get", REVIEWERS),
          Map.entry("PortfolioService.published", REVIEWERS),
          Map.entry("PortfolioService.apply", REVIEWERS),
          Map.entry("LexiconService.additions", LEXICOGRAPHERS),
          Map.entry("LexiconService.takenOver", LEXICOGRAPHERS),
          Map.entry("LexiconService.add", LEXICOGRAPHERS),
          Map.entry("LexiconService.remove", LEXICOGRAPHERS),
          Map.entry("RoomService.talk", OWNERS),
          Map.entry("RoomService.openForum", REVIEWERS),
          Map.entry("RoomService.close", REVIEWERS),
          Map.entry("RoomService.reopen", REVIEWERS),
          Map.entry("RoomService.show", REVIEWERS),
          Map.entry("RoomPeopleService.find", REVIEWERS),
          Map.entry("RoomPeopleService.exclude", REVIEWERS),
          Map.entry("RoomPeopleService.readmit", REVIEWERS),
          Map.entry("RoomPeopleService.invite", REVIEWERS),
          Map.entry("RoomPeopleService.dismiss", REVIEWERS),
          Map.entry("MessageService.send", SPEAKERS),
          Map.entry("MessageService.edit", SPEAKERS),
          Map.entry("MessageService.retract", SPEAKERS),
          Map.entry("MessageService.react", SPEAKERS),
          Map.entry("MessageService.pin", SPEAKERS),
          Map.entry("ListingService.translate", OWNERS),
          Map.entry("ListingTranslationService.adopt", OWNERS),
          Map.entry("TranslationStateService.now", EnumSet.of(ADMINISTRATOR)),
          Map.entry("AuditService.page", EnumSet.of(Role.AUDITOR)),
          Map.entry("MailService.latest", EnumSet.of(ADMINISTRATOR)),
          Map.entry("MailService.delivers", EnumSet.of(ADMINISTRATOR)));

  @Inject Given given;
  @Inject Loopback loopback;

  @ParameterizedTest
  @EnumSource(Role.class)
  void a_role_gets_into_its_methods_and_no_other(Role role) throws Exception {
    Token signIn = given.aPerson(role, given.anInstitution("GTM"));
    List<String> doors = loopback.page(signIn, "/doors").body().lines().toList();
    assertThat(doors).containsAll(GUARDED.keySet().stream().map(each -> told(each, role)).toList());
    assertThat(shut(doors)).isSubsetOf(GUARDED.keySet());
  }

  @Test
  void a_visitor_gets_into_none_that_is_guarded() throws Exception {
    List<String> doors = loopback.get("/doors").body().lines().toList();
    assertThat(shut(doors)).containsExactlyInAnyOrderElementsOf(GUARDED.keySet());
  }

  private static String told(String door, Role role) {
    return door + (GUARDED.get(door).contains(role) ? " open" : " shut");
  }

  private static List<String> shut(List<String> doors) {
    return doors.stream()
        .filter(door -> door.endsWith(" shut"))
        .map(door -> door.substring(0, door.length() - " shut".length()))
        .distinct()
        .toList();
  }
}
