package org.puentesur.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puentesur.account.model.Role.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.FACILITATOR;
import static org.puentesur.account.model.Role.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.REGIONAL_COORDINATOR;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Token;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.ParticipantRole;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.service.CooperationQuery;
import org.puentesur.cooperation.service.CooperationService;
import org.puentesur.cooperation.service.Cooperations;
import org.puentesur.directory.model.Institution;
import org.puentesur.exchange.model.Listing;
import org.puentesur.matching.GivenMatching;
import org.puentesur.matching.model.Match;
import org.puentesur.matching.model.MatchState;
import org.puentesur.matching.model.Side;
import org.puentesur.matching.service.MatchNews;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.server.CallingAs;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Sql;
import org.puentesur.server.Transactions;

/** An acceptance opens a cooperation, which those see whom it concerns. */
@ArquillianTest
class CooperationsIT {

  private static final String TOPIC = "H.88";
  private static final String ASKING = "PRY";
  private static final String GIVING = "PER";
  private static final String ELSEWHERE = "BOL";
  private static final Set<Role> HOUSE =
      EnumSet.of(INSTITUTION_EDITOR, INSTITUTION_LEAD, COUNTRY_FOCAL_POINT);
  private static final Set<Role> OFFICES = EnumSet.of(FACILITATOR, REGIONAL_COORDINATOR);

  @Inject Given given;
  @Inject GivenMatching matching;
  @Inject MatchNews news;
  @Inject CooperationService service;
  @Inject Cooperations cooperations;
  @Inject CallingAs calling;
  @Inject Loopback loopback;
  @Inject Sql sql;
  @Inject Transactions transactions;

  private Institution recipient;
  private Institution provider;
  private Token lead;
  private Match match;

  @BeforeEach
  void accept_an_invitation() {
    recipient = given.anInstitution(ASKING);
    provider = given.anInstitution(GIVING);
    lead = given.aPerson(INSTITUTION_LEAD, provider);
    Listing demand = matching.aPublishedDemand(recipient, TOPIC);
    Listing offer = matching.aPublishedOffer(provider, TOPIC);
    match = agreed(demand, offer, Side.RECIPIENT);
  }

  // as the service does it once the provider has said yes
  private Match agreed(Listing demand, Listing offer, Side inviting) {
    return calling.as(
        CallingAs.a(INSTITUTION_LEAD, provider.id(), GIVING),
        () ->
            transactions.in(
                () -> {
                  Match answered =
                      matching.aMatch(
                          demand,
                          offer,
                          each -> {
                            each.invite(inviting, "Hola", 80, Instant.now());
                            each.accept(Side.PROVIDER, Instant.now());
                          });
                  news.agreed(answered, demand, offer);
                  return answered;
                }));
  }

  @Test
  void an_acceptance_opens_the_record_with_both_sides_in_their_roles() {
    assertThat(match.state()).isEqualTo(MatchState.ACCEPTED);
    Cooperation opened = opened();
    assertThat(opened.code()).matches("SSC-20\\d\\d-\\d{4,}");
    assertThat(opened.phase()).isEqualTo(Phase.EXPLORATION);
    assertThat(opened.parts())
        .containsExactly(
            new Participation(provider.id(), GIVING, ParticipantRole.PROVIDER),
            new Participation(recipient.id(), ASKING, ParticipantRole.RECIPIENT));
    assertThat(calling.as(coordinator(), () -> service.room(opened.code()))).isPresent();
    assertThat(calling.as(coordinator(), () -> service.history(opened.code())))
        .extracting("type")
        .containsExactly("cooperation.opened");
  }

  @Test
  void those_who_answer_for_a_party_are_told_by_mail() throws SQLException {
    String told =
        "select count(*) from mail m join account a on a.email = m.recipient"
            + " where a.institution_id = ? and m.body like ?";
    assertThat(sql.one(told, provider.id(), "%" + opened().code() + "%")).isEqualTo(1L);
  }

  @Test
  void only_an_accepted_match_opens_one() {
    Listing demand = matching.aPublishedDemand(recipient, TOPIC);
    Listing offer = matching.aPublishedOffer(provider, TOPIC);
    Match half = agreed(demand, offer, Side.FACILITATOR);
    assertThat(half.state()).isEqualTo(MatchState.INVITED);
    assertThat(transactions.in(() -> cooperations.ofMatch(half.id()))).isEmpty();
  }

  @Test
  void numbers_of_a_year_are_given_out_once_each_and_without_a_gap() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<Integer> take = () -> transactions.in(() -> cooperations.next(1999).number());
      List<Future<Integer>> taken =
          threads.invokeAll(IntStream.range(0, 40).mapToObj(i -> take).toList());
      Set<Integer> numbers = new java.util.TreeSet<>();
      for (Future<Integer> one : taken) {
        numbers.add(one.get());
      }
      assertThat(numbers).hasSize(40);
      assertThat(
              numbers.stream().mapToInt(each -> each).max().orElseThrow()
                  - numbers.stream().mapToInt(each -> each).min().orElseThrow())
          .isEqualTo(39);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void it_is_there_for_the_parties_and_their_offices_and_for_nobody_else() {
    for (Role role : Role.values()) {
      assertThat(sees(CallingAs.a(role, recipient.id(), ASKING)))
          .as(role.name())
          .isEqualTo(HOUSE.contains(role) || OFFICES.contains(role));
      assertThat(sees(CallingAs.a(role, provider.id(), GIVING)))
          .as(role.name())
          .isEqualTo(HOUSE.contains(role) || OFFICES.contains(role));
      assertThat(sees(CallingAs.a(role, UUID.randomUUID(), ASKING)))
          .as("another institution of the country, " + role)
          .isEqualTo(role == COUNTRY_FOCAL_POINT || OFFICES.contains(role));
      assertThat(sees(CallingAs.a(role, UUID.randomUUID(), ELSEWHERE)))
          .as("elsewhere, " + role)
          .isEqualTo(role == REGIONAL_COORDINATOR);
    }
    assertThat(sees(Caller.VISITOR)).isFalse();
  }

  @Test
  void page_and_api_show_what_the_service_shows() throws Exception {
    String code = opened().code();
    String room = "/rooms/" + calling.as(coordinator(), () -> service.room(code)).orElseThrow();
    Token stranger = given.aPerson(INSTITUTION_LEAD, given.anInstitution(ASKING));
    assertThat(loopback.page(lead, "/cooperations/" + code).statusCode()).isEqualTo(200);
    assertThat(loopback.page(lead, "/cooperations").body()).contains(code);
    assertThat(loopback.page(stranger, "/cooperations/" + code).statusCode()).isEqualTo(404);
    assertThat(loopback.page(lead, room).statusCode()).isEqualTo(200);
    assertThat(loopback.page(stranger, room).statusCode()).isEqualTo(404);
    assertThat(loopback.page(stranger, "/cooperations").body()).doesNotContain("SSC-");
    assertThat(loopback.page(stranger, "/cooperations?match=" + match.id()).statusCode())
        .isEqualTo(404);
    assertThat(loopback.get("/cooperations").statusCode()).isEqualTo(404);
    String path = "/api/v1/cooperations/" + code;
    assertThat(loopback.get(given.aPartner(provider), path).body()).contains(code);
    assertThat(loopback.get(path).statusCode()).isEqualTo(404);
    assertThat(loopback.get("/api/v1/cooperations").body()).doesNotContain("SSC-");
  }

  @Test
  void a_cursor_that_one_may_not_read_leads_nowhere() {
    String code = opened().code();
    CooperationQuery after = new CooperationQuery(Set.of(), Set.of(), code);
    Caller stranger = CallingAs.a(INSTITUTION_LEAD, UUID.randomUUID(), ELSEWHERE);
    assertThat(calling.as(stranger, () -> service.list(after, 10))).isEmpty();
  }

  private Cooperation opened() {
    return calling.as(coordinator(), () -> service.ofMatch(match.id()));
  }

  private static Caller coordinator() {
    return CallingAs.a(REGIONAL_COORDINATOR, null, ELSEWHERE);
  }

  /** The same answer by record and by list. */
  private boolean sees(Caller caller) {
    String code = opened().code();
    boolean listed =
        calling.as(caller, () -> service.list(CooperationQuery.ALL, 1_000)).stream()
            .anyMatch(each -> each.code().equals(code));
    if (listed) {
      assertThat(calling.as(caller, () -> service.get(code)).code()).isEqualTo(code);
    } else {
      assertThatThrownBy(() -> calling.as(caller, () -> service.get(code)))
          .isInstanceOf(NotFound.class);
    }
    return listed;
  }
}
