package org.puentesur.start;

import static org.puentesur.account.model.Role.FACILITATOR;
import static org.puentesur.account.model.Role.REGIONAL_COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.cooperation.model.Gate;
import org.puentesur.cooperation.model.GateDecision;
import org.puentesur.cooperation.model.GateReview;
import org.puentesur.cooperation.model.GateScore;
import org.puentesur.cooperation.service.CooperationService;
import org.puentesur.cooperation.service.Cooperations;
import org.puentesur.cooperation.service.GateReviews;
import org.puentesur.directory.model.Agreement;
import org.puentesur.directory.model.AgreementKind;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.Agreements;
import org.puentesur.exchange.model.Listing;
import org.puentesur.journal.model.Event;
import org.puentesur.matching.GivenMatching;
import org.puentesur.matching.model.Match;
import org.puentesur.matching.model.Side;
import org.puentesur.matching.service.MatchNews;
import org.puentesur.mission.service.MissionService;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;
import org.puentesur.server.CallingAs;
import org.puentesur.server.Sql;
import org.puentesur.server.Transactions;

/** What people do in a triangular cooperation beside the API, and what the event log says of it. */
@ApplicationScoped
public class Triangle {

  private static final String TOPIC = "H.88";

  @Inject GivenMatching matching;
  @Inject MatchNews news;
  @Inject CooperationService service;
  @Inject Cooperations cooperations;
  @Inject GateReviews reviews;
  @Inject Agreements agreements;
  @Inject MissionService missions;
  @Inject CallingAs calling;
  @Inject Transactions transactions;
  @Inject Sql sql;

  /** The code of what a match opens once both sides have accepted it, somebody as the last. */
  String opened(Institution recipient, Institution provider, Caller last) {
    Listing demand = matching.aPublishedDemand(recipient, TOPIC);
    Listing offer = matching.aPublishedOffer(provider, TOPIC);
    return calling.as(
        last,
        () -> {
          Match match = transactions.in(() -> accepted(demand, offer));
          return service.ofMatch(match.id()).code();
        });
  }

  private Match accepted(Listing demand, Listing offer) {
    Match answered =
        matching.aMatch(
            demand,
            offer,
            each -> {
              each.invite(Side.RECIPIENT, "Hola", 80, Instant.now());
              each.accept(Side.PROVIDER, Instant.now());
            });
    news.agreed(answered, demand, offer);
    return answered;
  }

  /** Has a facilitator pass a gate. */
  void pass(String code, Gate gate, String country) {
    transactions.run(
        () -> {
          List<GateScore> scores =
              gate.criteria().stream().map(each -> new GateScore(each, 2, "Visto")).toList();
          GateReview review =
              new GateReview(
                  cooperations.find(code).orElseThrow(), gate, GateDecision.PASSED, scores, null);
          review.by(CallingAs.a(FACILITATOR, null, country), Instant.now());
          reviews.add(review);
        });
  }

  /** An agreement in force, which ends on a day unless that is null. */
  UUID agreement(LocalDate to, String... countries) {
    Agreement agreement =
        new Agreement(
            new Agreement.Terms(
                countries.length > 1 ? AgreementKind.MULTILATERAL : AgreementKind.BILATERAL,
                Set.of(countries),
                true,
                new Translations(Map.of(Language.ES, "Memorando de prueba")),
                Set.of("H"),
                LocalDate.of(2024, 1, 15),
                LocalDate.of(2024, 2, 1),
                to));
    transactions.run(() -> agreements.add(agreement));
    return agreement.id();
  }

  /** What the log tells of a cooperation, or of a mission where its id is given, eldest first. */
  List<String> told(String code, UUID mission, Map<UUID, String> actors) {
    List<Event> history =
        calling.as(
            CallingAs.a(REGIONAL_COORDINATOR, null, "BOL"),
            () -> mission == null ? service.history(code) : missions.history(mission));
    return history.stream()
        .sorted(Comparator.comparing(Event::at))
        .map(event -> event.type() + " " + actors.getOrDefault(event.actor(), event.actorName()))
        .toList();
  }

  /** The id under which the log knows an institution's partner system. */
  UUID client(Institution institution) throws SQLException {
    return (UUID) sql.one("select id from api_client where institution_id = ?", institution.id());
  }
}
