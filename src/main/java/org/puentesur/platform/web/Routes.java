package org.puentesur.platform.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The platform's addresses and the views behind them. */
public final class Routes {

  private static final String ID = "(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";

  private static final String COOPERATION = "/cooperations/(?<code>SSC-[0-9]{4}-[0-9]{4,})";

  private static final Pattern NAME = Pattern.compile("\\(\\?<(\\w+)>");

  private record Route(Pattern address, String view, List<String> names) {}

  private static final List<Route> ROUTES =
      List.of(
          route("/", "/views/home/home.xhtml"),
          route("/catalogue", "/views/exchange/catalogue.xhtml"),
          route("/mine", "/views/exchange/mine.xhtml"),
          route("/review", "/views/exchange/review.xhtml"),
          route("/(?<kind>offers|demands)/new", "/views/exchange/editor.xhtml"),
          route("/(?:offers|demands)/ID", "/views/exchange/listing.xhtml"),
          route("/(?:offers|demands)/ID/edit", "/views/exchange/editor.xhtml"),
          route("/(?:offers|demands)/ID/matches", "/views/matching/matches.xhtml"),
          route("/(?:offers|demands)/ID/compare", "/views/matching/compare.xhtml"),
          route("/matches", "/views/matching/match-board.xhtml"),
          route("/match-weights", "/views/matching/weights.xhtml"),
          route("/overview", "/views/home/overview.xhtml"),
          route("/about", "/views/home/about.xhtml"),
          route("/events", "/views/account/events.xhtml"),
          route("/portfolio", "/views/portfolio/portfolio.xhtml"),
          route("/countries", "/views/directory/countries.xhtml"),
          route("/countries/(?<country>[A-Z]{3})", "/views/directory/country.xhtml"),
          route(
              "/countries/(?<country>[A-Z]{3})/indicators/(?<indicator>[a-z0-9_]+)",
              "/views/indicator/indicator.xhtml"),
          route("/cooperations", "/views/cooperation/cooperations.xhtml"),
          route("COOPERATION", "/views/cooperation/cooperation.xhtml"),
          route("COOPERATION/dialogue", "/views/cooperation/dialogue.xhtml"),
          route("COOPERATION/participants", "/views/cooperation/participants.xhtml"),
          route("COOPERATION/agreements", "/views/cooperation/cover.xhtml"),
          route("COOPERATION/gates", "/views/cooperation/gates.xhtml"),
          route("/participations/ID", "/views/cooperation/participation.xhtml"),
          route("/cooperations/new", "/views/cooperation/cooperation-new.xhtml"),
          route("/cooperations/board", "/views/cooperation/board.xhtml"),
          route("COOPERATION/history", "/views/cooperation/history.xhtml"),
          route("COOPERATION/plan", "/views/plan/plan.xhtml"),
          route("COOPERATION/plan/draft", "/views/plan/draft.xhtml"),
          route("COOPERATION/plan/line", "/views/plan/line.xhtml"),
          route("COOPERATION/plan/compare", "/views/plan/compare.xhtml"),
          route("COOPERATION/monitoring", "/views/monitoring/activities.xhtml"),
          route("COOPERATION/monitoring/ID", "/views/monitoring/activity.xhtml"),
          route("COOPERATION/ledger", "/views/ledger/ledger.xhtml"),
          route("COOPERATION/ledger/new", "/views/ledger/entry-new.xhtml"),
          route("COOPERATION/ledger/comparison", "/views/ledger/comparison.xhtml"),
          route("COOPERATION/ledger/explain", "/views/ledger/explain.xhtml"),
          route("COOPERATION/ledger/ID", "/views/ledger/entry.xhtml"),
          route("/verify", "/views/plan/verify.xhtml"),
          route("/follow-ups", "/views/followup/follow-ups.xhtml"),
          route("/follow-ups/arrears", "/views/followup/arrears.xhtml"),
          route("/follow-ups/ID", "/views/followup/follow-up.xhtml"),
          route("COOPERATION/documents", "/views/document/documents.xhtml"),
          route("COOPERATION/documents/new", "/views/document/document-new.xhtml"),
          route("COOPERATION/documents/ID", "/views/document/document.xhtml"),
          route("COOPERATION/follow-ups", "/views/mission/follow-ups.xhtml"),
          route("COOPERATION/missions", "/views/mission/missions.xhtml"),
          route("COOPERATION/missions/new", "/views/mission/mission-edit.xhtml"),
          route("COOPERATION/missions/ID", "/views/mission/mission.xhtml"),
          route("COOPERATION/missions/ID/edit", "/views/mission/mission-edit.xhtml"),
          route("COOPERATION/missions/ID/report", "/views/mission/mission-report.xhtml"),
          route("/meetings", "/views/meeting/meetings.xhtml"),
          route("/meetings/new", "/views/meeting/meeting-edit.xhtml"),
          route("/meetings/ID", "/views/meeting/meeting.xhtml"),
          route("/meetings/ID/poll", "/views/meeting/poll.xhtml"),
          route("/meetings/ID/call", "/views/meeting/call.xhtml"),
          route("/meetings/ID/minutes", "/views/meeting/minutes.xhtml"),
          route("/meetings/ID/edit", "/views/meeting/meeting-edit.xhtml"),
          route("/institutions", "/views/directory/institutions.xhtml"),
          route("/institutions/new", "/views/directory/institution-new.xhtml"),
          route("/institutions/ID", "/views/directory/institution.xhtml"),
          route("/institutions/ID/people", "/views/directory/people.xhtml"),
          route("/agreements", "/views/directory/agreements.xhtml"),
          route("/agreements/new", "/views/directory/agreement-edit.xhtml"),
          route("/agreements/ID", "/views/directory/agreement.xhtml"),
          route("/agreements/ID/edit", "/views/directory/agreement-edit.xhtml"),
          route("/api-clients", "/views/directory/api-clients.xhtml"),
          route("/account", "/views/account/account.xhtml"),
          route("/forgotten", "/views/account/forgotten.xhtml"),
          route("/administration/people", "/views/directory/people.xhtml"),
          route("/administration/mails", "/views/account/mails.xhtml"),
          route("/administration/lexicon", "/views/lexicon/lexicon.xhtml"),
          route("/rooms", "/views/dialogue/rooms.xhtml"),
          route("/rooms/new", "/views/dialogue/forum-new.xhtml"),
          route("/rooms/mails", "/views/dialogue/room-mails.xhtml"),
          route("/rooms/no-mails", "/views/dialogue/no-mails.xhtml"),
          route("/rooms/ID", "/views/dialogue/room.xhtml"),
          route("/rooms/ID/people", "/views/dialogue/room-people.xhtml"),
          route("/talk/ID", "/views/dialogue/talk.xhtml"),
          route("/sign-in", "/views/account/sign-in.xhtml"),
          route("/welcome", "/views/account/welcome.xhtml"),
          route("/administration", "/views/account/administration.xhtml"));

  private Routes() {}

  /** The view of an address, whose named parts it has as its query. */
  public static Optional<String> view(String address) {
    for (Route route : ROUTES) {
      Matcher matcher = route.address.matcher(address);
      if (matcher.matches()) {
        return Optional.of(route.view + query(route, matcher));
      }
    }
    return Optional.empty();
  }

  private static String query(Route route, Matcher matcher) {
    return route.names.stream()
        .map(name -> name + "=" + matcher.group(name))
        .collect(Collectors.joining("&", route.names.isEmpty() ? "" : "?", ""));
  }

  private static Route route(String pattern, String view) {
    String whole = pattern.replace("ID", ID).replace("COOPERATION", COOPERATION);
    List<String> names = NAME.matcher(whole).results().map(found -> found.group(1)).toList();
    return new Route(Pattern.compile(whole), view, names);
  }
}
