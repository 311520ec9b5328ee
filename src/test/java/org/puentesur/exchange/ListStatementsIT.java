package org.puentesur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Token;
import org.puentesur.directory.model.Institution;
import org.puentesur.platform.persistence.Statements;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;

/** A list of one row, of twenty and of a hundred costs the same number of SQL statements. */
@ArquillianTest
class ListStatementsIT {

  private static final List<Integer> ROWS = List.of(1, 20, 100);

  // the shortest of the lists shows so many on a page
  private static final int PAGE = 20;

  // countries that only this class publishes for
  private static final List<String> COUNTRIES = List.of("LIE", "MCO", "SMR");

  @Inject Given given;
  @Inject Loopback loopback;

  @Test
  void the_api_s_list() throws Exception {
    assertOffersCostTheSame("/api/v1/offers?size=100&country=%1$s");
  }

  @Test
  void the_catalogue() throws Exception {
    assertOffersCostTheSame("/catalogue?institution=%2$s");
  }

  @Test
  void the_institution_s_own_list() throws Exception {
    assertOffersCostTheSame("/mine");
  }

  @Test
  void the_institution_s_page() throws Exception {
    assertOffersCostTheSame("/institutions/%2$s");
  }

  @Test
  void the_review_queue() throws Exception {
    Cost cost = new Cost();
    for (int index = 0; index < ROWS.size(); index++) {
      Institution owner = given.anInstitution(List.of("BTN", "NRU", "TUV").get(index));
      List<UUID> rows = given.submittedDemands(owner, ROWS.get(index));
      cost.of(given.aPerson(Role.FACILITATOR, owner), "/review", rows);
    }
    cost.assertSame();
  }

  @Test
  void the_people_of_an_institution() throws Exception {
    Cost cost = new Cost();
    for (int rows : ROWS) {
      Institution owner = given.anInstitution("GTM");
      given.people(owner, rows);
      cost.of(
          given.aPerson(Role.INSTITUTION_LEAD, owner),
          "/institutions/" + owner.id() + "/people",
          List.of());
    }
    cost.assertSame();
  }

  private void assertOffersCostTheSame(String address) throws Exception {
    Cost cost = new Cost();
    for (int index = 0; index < ROWS.size(); index++) {
      Institution owner = given.anInstitution(COUNTRIES.get(index));
      List<UUID> rows = given.publishedOffers(owner, ROWS.get(index));
      cost.of(
          given.aPerson(Role.INSTITUTION_EDITOR, owner),
          address.formatted(owner.country(), owner.id()),
          rows);
    }
    cost.assertSame();
  }

  /** What lists of growing length cost. */
  private final class Cost {

    private final List<Long> statements = new ArrayList<>();

    // of the second of two requests, because the first may meet what is read once
    void of(Token reader, String address, List<UUID> rows) throws Exception {
      ask(reader, address);
      long before = Statements.count();
      String page = ask(reader, address);
      statements.add(Statements.count() - before);
      assertThat(rows.stream().filter(row -> page.contains(row.toString())).count())
          .as("rows on " + address)
          .isGreaterThanOrEqualTo(Math.min(PAGE, rows.size()));
    }

    void assertSame() {
      assertThat(statements.get(0)).isBetween(1L, 12L);
      assertThat(new HashSet<>(statements)).as(statements.toString()).hasSize(1);
    }
  }

  private String ask(Token reader, String address) throws Exception {
    HttpResponse<String> answer = loopback.page(reader, address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return answer.body();
  }
}
