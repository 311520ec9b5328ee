package org.puentesur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  // countries that only this class publishes for, by how many offers
  private static final Map<String, Integer> ROWS = Map.of("LIE", 1, "MCO", 20, "SMR", 100);

  @Inject Given given;
  @Inject Loopback loopback;

  @Test
  void the_api_s_list() throws Exception {
    assertSame("/api/v1/offers?size=100&country=%1$s");
  }

  @Test
  void the_catalogue() throws Exception {
    assertSame("/catalogue?institution=%2$s");
  }

  @Test
  void the_institution_s_own_list() throws Exception {
    assertSame("/mine");
  }

  @Test
  void the_institution_s_page() throws Exception {
    assertSame("/institutions/%2$s");
  }

  @Test
  void the_review_queue() throws Exception {
    assertSame("/review");
  }

  private void assertSame(String address) throws Exception {
    List<Long> counts = new ArrayList<>();
    for (var row : ROWS.entrySet()) {
      Institution owner = given.anInstitution(row.getKey());
      given.publishedOffers(owner, row.getValue());
      Role reader = address.equals("/review") ? Role.FACILITATOR : Role.INSTITUTION_EDITOR;
      counts.add(
          statements(given.aPerson(reader, owner), address.formatted(row.getKey(), owner.id())));
    }
    assertThat(counts.get(0)).isBetween(1L, 12L);
    assertThat(new HashSet<>(counts)).as(counts.toString()).hasSize(1);
  }

  // of the second of two requests, because the first may meet what is read once
  private long statements(Token reader, String address) throws Exception {
    ask(reader, address);
    long before = Statements.count();
    ask(reader, address);
    return Statements.count() - before;
  }

  private void ask(Token reader, String address) throws Exception {
    HttpResponse<String> answer = loopback.page(reader, address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
  }
}
