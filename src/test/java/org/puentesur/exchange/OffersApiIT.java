package org.puentesur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.puentesur.directory.model.Institution;
import org.puentesur.server.Given;

/** The API answers a caller from inside the server, by Jakarta REST's own client, and outside. */
@ArquillianTest
class OffersApiIT {

  @Inject HttpServletRequest request;
  @Inject Given given;

  @Test
  void a_list_from_inside_holds_what_was_stored_and_leads_to_the_next_page() {
    given.publishedOffers(given.anInstitution("AND"), 3);
    JsonObject first = get(offersOf("AND").queryParam("size", 2));
    assertThat(first.getJsonArray("items")).hasSize(2);
    JsonObject second =
        get(offersOf("AND").queryParam("size", 2).queryParam("after", first.getString("next")));
    assertThat(second.getJsonArray("items"))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(first.getJsonArray("items"));
  }

  @Test
  void a_draft_is_not_there_for_a_caller_without_a_token() {
    Institution owner = given.anInstitution("GTM");
    UUID id = given.aDraft(owner, ListingFixture.wholeDemand());
    try (Client client = ClientBuilder.newClient();
        Response answer = client.target(api() + "/demands/" + id).request().get()) {
      assertThat(answer.getStatus()).isEqualTo(404);
      assertThat(answer.getMediaType()).hasToString("application/problem+json");
    }
  }

  @Test
  @RunAsClient
  void a_list_is_answered_to_everybody_outside(@ArquillianResource URL server) throws Exception {
    HttpResponse<String> answer = outside(server, "api/v1/offers?size=1");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"items\"");
  }

  @Test
  @RunAsClient
  void an_unknown_address_is_answered_outside_by_a_problem(@ArquillianResource URL server)
      throws Exception {
    HttpResponse<String> answer = outside(server, "api/v1/offers/" + UUID.randomUUID());
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type"))
        .get()
        .asString()
        .startsWith("application/problem+json");
  }

  private static HttpResponse<String> outside(URL server, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(server + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static JsonObject get(WebTarget target) {
    return target.request().get(JsonObject.class);
  }

  private WebTarget offersOf(String country) {
    return ClientBuilder.newClient().target(api() + "/offers").queryParam("country", country);
  }

  private String api() {
    return "http://127.0.0.1:" + request.getServerPort() + "/api/v1";
  }
}
