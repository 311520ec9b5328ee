package org.puentesur.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puentesur.account.model.Role.AUDITOR;
import static org.puentesur.account.model.Role.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.FACILITATOR;
import static org.puentesur.account.model.Role.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.REGIONAL_COORDINATOR;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Token;
import org.puentesur.directory.model.Institution;
import org.puentesur.document.model.Audience;
import org.puentesur.document.model.DocumentKind;
import org.puentesur.document.service.DocumentQuery;
import org.puentesur.document.service.DocumentService;
import org.puentesur.matching.GivenMatching;
import org.puentesur.plan.PlanWorld;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.server.CallingAs;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Sql;

/** Whom a document is there for, by every way in: page, list, counts, file, API. */
@ArquillianTest
class DocumentReadersIT {

  private static final String OWNING = "BHS";
  private static final String GIVING = "BRB";
  private static final String ELSEWHERE = "GRD";
  private static final DocumentQuery ALL = new DocumentQuery(null, null, null, null);
  private static final Set<Role> HOUSE =
      EnumSet.of(INSTITUTION_EDITOR, INSTITUTION_LEAD, COUNTRY_FOCAL_POINT);

  @Inject Given given;
  @Inject GivenMatching matching;
  @Inject PlanWorld world;
  @Inject DocumentForms forms;
  @Inject DocumentService service;
  @Inject CallingAs calling;
  @Inject Loopback loopback;
  @Inject Sql sql;

  private final Map<Audience, UUID> documents = new EnumMap<>(Audience.class);
  private Institution owner;
  private Institution other;
  private String code;

  @BeforeEach
  void add_one_for_each_level_and_close_the_cooperation() throws Exception {
    owner = given.anInstitution(OWNING);
    other = given.anInstitution(GIVING);
    code =
        world.opened(
            matching.aPublishedDemand(owner, "H.88"),
            matching.aPublishedOffer(other, "H.88"),
            CallingAs.a(INSTITUTION_LEAD, other.id(), GIVING));
    Token editor = given.aPerson(INSTITUTION_EDITOR, owner);
    for (Audience audience : Audience.values()) {
      documents.put(audience, forms.added(editor, code, audience));
    }
    // so that an auditor, who is no more than an onlooker, reads it too
    try (Connection connection = sql.connect()) {
      Sql.change(connection, "update cooperation set phase = 'EVALUATED' where code = ?", code);
    }
  }

  /** Who somebody is to the cooperation. */
  private enum Side {
    OWNER,
    OTHER,
    NEIGHBOUR_OF_OWNER,
    NEIGHBOUR_OF_OTHER,
    ELSEWHERE;

    boolean of(Role role, Audience audience) {
      boolean anywhere = role == REGIONAL_COORDINATOR;
      boolean party = this == OWNER || this == OTHER;
      boolean serves = role == FACILITATOR || role == COUNTRY_FOCAL_POINT;
      boolean inside = anywhere || party && HOUSE.contains(role) || this != ELSEWHERE && serves;
      return switch (audience) {
        case READERS -> inside || role == AUDITOR;
        case PARTIES -> inside;
        case OWNER -> anywhere || inside && (this == OWNER || this == NEIGHBOUR_OF_OWNER);
      };
    }
  }

  private Institution of(Side side) {
    return switch (side) {
      case OWNER -> owner;
      case OTHER -> other;
      case NEIGHBOUR_OF_OWNER -> given.anInstitution(OWNING);
      case NEIGHBOUR_OF_OTHER -> given.anInstitution(GIVING);
      case ELSEWHERE -> given.anInstitution(ELSEWHERE);
    };
  }

  @Test
  void services_tell_each_role_of_what_it_may_read() {
    for (Side side : Side.values()) {
      Institution institution = of(side);
      for (Role role : Role.values()) {
        Caller caller = CallingAs.a(role, institution.id(), institution.country());
        List<UUID> read =
            documents.entrySet().stream()
                .filter(each -> side.of(role, each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(listed(caller)).as(role + " " + side).containsExactlyInAnyOrderElementsOf(read);
        documents
            .values()
            .forEach(each -> assertThat(reads(caller, each)).isEqualTo(read.contains(each)));
      }
    }
  }

  private List<UUID> listed(Caller caller) {
    try {
      List<UUID> ids =
          calling.as(caller, () -> service.list(code, ALL, 100)).stream()
              .map(each -> each.document().id())
              .toList();
      assertThat(calling.as(caller, () -> service.counts(code, ALL)))
          .isEqualTo(ids.isEmpty() ? Map.of() : Map.of(DocumentKind.REPORT, ids.size()));
      return ids;
    } catch (NotFound hidden) {
      return List.of();
    }
  }

  private boolean reads(Caller caller, UUID document) {
    try {
      calling.as(caller, () -> service.history(document));
      return calling.as(caller, () -> service.versions(document)).size() == 1;
    } catch (NotFound hidden) {
      return false;
    }
  }

  @Test
  void pages_files_and_api_show_what_services_tell() throws Exception {
    for (Side side : Side.values()) {
      Institution institution = of(side);
      for (Role role : Role.values()) {
        Token reader = given.aPerson(role, institution);
        String list = loopback.page(reader, "/cooperations/" + code + "/documents").body();
        for (Audience audience : Audience.values()) {
          UUID document = documents.get(audience);
          boolean reads = side.of(role, audience);
          String what = role + " " + side + " " + audience;
          assertThat(list.contains(document.toString())).as(what).isEqualTo(reads);
          assertStatus(reader, "/cooperations/" + code + "/documents/" + document, reads, what);
          assertStatus(reader, "/files/" + file(document), reads, what);
        }
      }
      apiShows(side, institution);
    }
    assertThat(loopback.get("/cooperations/" + code + "/documents").statusCode()).isEqualTo(404);
  }

  private void assertStatus(Token reader, String address, boolean reads, String what)
      throws Exception {
    assertThat(loopback.page(reader, address).statusCode()).as(what).isEqualTo(reads ? 200 : 404);
  }

  // a partner system is to it what its institution's lead is
  private void apiShows(Side side, Institution institution) throws Exception {
    Token partner = given.aPartner(institution);
    String api = "/api/v1/cooperations/" + code + "/documents";
    String list = loopback.get(partner, api).body();
    for (Audience audience : Audience.values()) {
      boolean reads = side.of(INSTITUTION_LEAD, audience);
      UUID document = documents.get(audience);
      String what = side + " " + audience;
      assertThat(list.contains(document.toString())).as(what).isEqualTo(reads);
      for (String address :
          List.of(
              api + "/" + document,
              api + "/" + document + "/versions",
              "/api/v1/files/" + file(document))) {
        assertThat(loopback.get(partner, address).statusCode())
            .as(what)
            .isEqualTo(reads ? 200 : 404);
        assertThat(loopback.get(address).statusCode()).as("anybody").isEqualTo(404);
      }
    }
  }

  private UUID file(UUID document) {
    Caller editor = CallingAs.a(INSTITUTION_EDITOR, owner.id(), OWNING);
    return calling.as(editor, () -> service.versions(document)).get(0).file().id();
  }

  @Test
  void what_those_who_facilitate_keep_to_themselves_no_party_reads() throws Exception {
    UUID kept = forms.added(given.aPerson(FACILITATOR, owner), code, Audience.OWNER);
    for (Role role : HOUSE) {
      assertThat(reads(CallingAs.a(role, owner.id(), OWNING), kept)).as(role.name()).isFalse();
    }
    assertThat(reads(CallingAs.a(FACILITATOR, null, GIVING), kept)).isTrue();
    assertThat(reads(CallingAs.a(REGIONAL_COORDINATOR, null, ELSEWHERE), kept)).isTrue();
    Caller coordinator = CallingAs.a(REGIONAL_COORDINATOR, null, ELSEWHERE);
    assertThat(calling.as(coordinator, () -> service.get(kept).document().owner())).isNull();
  }

  @Test
  void words_and_languages_are_sought_among_what_one_may_read() {
    Caller stranger = CallingAs.a(INSTITUTION_LEAD, other.id(), GIVING);
    DocumentQuery owners = new DocumentQuery(null, "OWNER", null, null);
    assertThat(calling.as(stranger, () -> service.list(code, owners, 100))).isEmpty();
    assertThat(calling.as(stranger, () -> service.counts(code, owners))).isEmpty();
    DocumentQuery parties = new DocumentQuery(DocumentKind.REPORT, "PARTI", "es", null);
    assertThat(calling.as(stranger, () -> service.list(code, parties, 100))).hasSize(1);
    assertThat(calling.as(stranger, () -> service.languages(code))).containsExactly("es");
    DocumentQuery page = new DocumentQuery(null, null, null, documents.get(Audience.OWNER));
    assertThat(calling.as(stranger, () -> service.list(code, page, 100)))
        .as("a cursor that one may not read")
        .isEmpty();
    assertThatThrownBy(() -> calling.as(Caller.VISITOR, () -> service.papers(code)))
        .isInstanceOf(NotFound.class);
  }
}
