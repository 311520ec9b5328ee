package org.puentesur.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.Token;
import org.puentesur.directory.model.Institution;
import org.puentesur.followup.model.Debt;
import org.puentesur.followup.model.FollowUp;
import org.puentesur.followup.model.Origin;
import org.puentesur.followup.model.OriginKind;
import org.puentesur.followup.model.Owner;
import org.puentesur.followup.service.FollowUpBook;
import org.puentesur.matching.GivenMatching;
import org.puentesur.plan.PlanWorld;
import org.puentesur.platform.text.Language;
import org.puentesur.server.CallingAs;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Transactions;

/** What is owed in a cooperation is read by those who take part now. */
@ArquillianTest
class PartiesFollowerIT {

  private static final String ASKING = "LCA";
  private static final String GIVING = "VCT";
  private static final String JOINING = "DMA";

  @Inject Given given;
  @Inject GivenMatching matching;
  @Inject PlanWorld world;
  @Inject FollowUpBook book;
  @Inject CallingAs calling;
  @Inject Loopback loopback;
  @Inject Transactions transactions;

  private Token asking;
  private Token giving;
  private Token joining;
  private Institution newcomer;
  private String code;
  private FollowUp owed;

  @BeforeEach
  void owe_something_in_a_cooperation_of_two() throws Exception {
    Institution recipient = given.anInstitution(ASKING);
    Institution provider = given.anInstitution(GIVING);
    newcomer = given.anInstitution(JOINING);
    asking = given.aBindingPartner(recipient);
    giving = given.aBindingPartner(provider);
    joining = given.aBindingPartner(newcomer);
    Caller lead = CallingAs.a(INSTITUTION_LEAD, provider.id(), GIVING);
    code =
        world.opened(
            matching.aPublishedDemand(recipient, "H.88"),
            matching.aPublishedOffer(provider, "H.88"),
            lead);
    Origin origin =
        new Origin(
            OriginKind.MEETING,
            UUID.randomUUID(),
            code,
            Set.of(recipient.id(), provider.id()),
            Set.of(ASKING, GIVING));
    Debt debt = new Debt("Enviar la guía", Language.ES, LocalDate.now().plusDays(9));
    Owner owner = Owner.institution(recipient.id(), ASKING);
    owed =
        calling.as(
            lead, () -> transactions.in(() -> book.owe(debt, owner, origin, UUID.randomUUID())));
  }

  @Test
  void who_joins_reads_it_and_who_has_left_does_no_more() throws Exception {
    assertThat(reads(asking)).isTrue();
    assertThat(reads(joining)).isFalse();
    agreed("JOIN");
    assertThat(reads(joining)).isTrue();
    assertThat(loopback.get(joining, "/api/v1/follow-ups?cooperation=" + code).body())
        .contains(owed.id().toString());
    agreed("LEAVE");
    assertThat(reads(joining)).isFalse();
    assertThat(loopback.get(joining, "/api/v1/follow-ups").body())
        .doesNotContain(owed.id().toString());
    assertThat(reads(asking)).isTrue();
    assertThat(reads(giving)).isTrue();
  }

  // proposed by one and agreed to by all who are asked
  private void agreed(String kind) throws Exception {
    String address = "/api/v1/cooperations/" + code + "/proposals";
    String proposal =
        """
        {"kind": "%s", "institutionId": "%s", "role": "SUPPORTING_PARTNER", "reason": "Prueba"}
        """
            .formatted(kind, newcomer.id());
    String id;
    try (JsonReader answer =
        Json.createReader(new StringReader(loopback.post(giving, address, proposal).body()))) {
      id = answer.readObject().getString("id");
    }
    for (Token each : List.of(asking, joining)) {
      loopback.post(each, address + "/" + id + "/answer", "{\"agree\": true}");
    }
  }

  private boolean reads(Token partner) throws Exception {
    return loopback.get(partner, "/api/v1/follow-ups/" + owed.id()).statusCode() == 200;
  }
}
