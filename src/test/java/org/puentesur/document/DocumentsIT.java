package org.puentesur.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puentesur.account.model.Role.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Token;
import org.puentesur.directory.model.Institution;
import org.puentesur.document.model.Audience;
import org.puentesur.document.model.DocumentVersion;
import org.puentesur.document.model.SignedKind;
import org.puentesur.document.service.DocumentService;
import org.puentesur.journal.model.Event;
import org.puentesur.matching.GivenMatching;
import org.puentesur.plan.PlanFixture;
import org.puentesur.plan.PlanWorld;
import org.puentesur.plan.PlanWorld.Person;
import org.puentesur.platform.persistence.Statements;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Sql;

/** Documents grow by versions, are changed by whose they are, and leave a trace. */
@ArquillianTest
class DocumentsIT {

  private static final String ASKING = "BLZ";
  private static final String GIVING = "JAM";
  private static final String PASSWORD = "una-clave-de-prueba-26";

  @Inject Given given;
  @Inject GivenMatching matching;
  @Inject PlanWorld world;
  @Inject DocumentForms forms;
  @Inject DocumentService service;
  @Inject Loopback loopback;
  @Inject Sql sql;

  private Institution recipient;
  private Institution provider;
  private Person owner;
  private Person other;
  private String code;
  private UUID document;

  @BeforeEach
  void add_a_document() throws Exception {
    recipient = given.anInstitution(ASKING);
    provider = given.anInstitution(GIVING);
    owner = world.person(recipient, INSTITUTION_EDITOR, PASSWORD);
    other = world.person(provider, INSTITUTION_LEAD, PASSWORD);
    code =
        world.opened(
            matching.aPublishedDemand(recipient, "H.88"),
            matching.aPublishedOffer(provider, "H.88"),
            other.caller());
    document = forms.added(owner.signIn(), code, Audience.PARTIES);
  }

  private String action(String what) {
    return code + "/" + document + "/" + what;
  }

  private List<DocumentVersion> versions() {
    return world.as(owner.caller(), () -> service.versions(document));
  }

  private String page() {
    return "/cooperations/" + code + "/documents/" + document;
  }

  private String revision() {
    return Integer.toString(
        world.as(owner.caller(), () -> service.get(document).document().version()));
  }

  @Test
  void a_version_comes_on_top_and_every_one_stays() throws Exception {
    forms.send(owner.signIn(), action("version"), Map.of("note", "Corregida"), "Segunda");
    assertThat(versions()).extracting(DocumentVersion::number).containsExactly(2, 1);
    assertThat(loopback.page(other.signIn(), file(0)).body()).isEqualTo("Segunda");
    assertThat(loopback.page(other.signIn(), file(1)).body()).isEqualTo("Primera");
    assertThat(versions().get(0).file().sha256()).hasSize(64);
    world.refuses("update document_version set note = 'x' where document_id = ?", document);
    HttpResponse<String> removed = remove(file(1));
    assertThat(removed.headers().firstValue("Location").orElse("")).contains("problem");
    assertThat(loopback.page(other.signIn(), file(1)).body()).isEqualTo("Primera");
  }

  private String file(int at) {
    return "/files/" + versions().get(at).file().id();
  }

  private HttpResponse<String> remove(String file) throws Exception {
    return forms.sendTo(owner.signIn(), file, Map.of(), null);
  }

  @Test
  void once_withdrawn_its_file_is_gone_and_its_trace_stays() throws Exception {
    String file = file(0);
    assertThat(loopback.page(other.signIn(), file).statusCode()).isEqualTo(200);
    Map<String, String> why = Map.of("revision", revision(), "reason", "Se subió por error");
    assertThat(forms.send(owner.signIn(), action("withdraw"), why, null).statusCode())
        .isEqualTo(302);
    for (Person reader : List.of(owner, other)) {
      assertThat(loopback.page(reader.signIn(), file).statusCode()).isEqualTo(404);
      assertThat(loopback.page(reader.signIn(), page()).body())
          .contains("Se subió por error")
          .doesNotContain(file);
    }
    assertThat(loopback.get(given.aPartner(recipient), "/api/v1" + page()).body())
        .contains("\"withdrawn\":\"Se subió por error\"");
    assertThat(loopback.get(given.aPartner(recipient), "/api/v1" + file).statusCode())
        .isEqualTo(404);
  }

  @Test
  void only_whose_it_is_changes_it() throws Exception {
    Map<String, String> heading = DocumentForms.heading("Otro", Audience.OWNER);
    heading.put("revision", revision());
    assertThat(forms.send(other.signIn(), action("change"), heading, null).statusCode())
        .isEqualTo(422);
    Token facilitator = given.aPerson(Role.FACILITATOR, recipient);
    assertThat(forms.send(facilitator, action("change"), heading, null).statusCode())
        .isEqualTo(422);
    Token stranger = given.aPerson(INSTITUTION_EDITOR, given.anInstitution(ASKING));
    assertThat(forms.send(stranger, action("change"), heading, null).statusCode()).isEqualTo(404);
    assertThat(forms.send(owner.signIn(), action("change"), heading, null).statusCode())
        .isEqualTo(302);
    assertThat(forms.send(other.signIn(), action("change"), heading, null).statusCode())
        .as("the other party reads it no more")
        .isEqualTo(404);
    assertThat(forms.send(owner.signIn(), action("change"), heading, null).statusCode())
        .as("somebody has changed it since")
        .isEqualTo(422);
    assertThat(history()).containsExactly("document.narrowed", "document.added");
  }

  private List<String> history() {
    return world.as(owner.caller(), () -> service.history(document)).stream()
        .map(Event::type)
        .toList();
  }

  @Test
  void its_events_name_no_title_and_stand_under_itself() throws SQLException {
    assertThat(
            sql.one(
                "select count(*) from event where object_id = ? and data::text like '%Informe%'",
                document))
        .isEqualTo(0L);
    assertThat(
            sql.one(
                "select count(*) from event e join cooperation c on c.id = e.object_id"
                    + " where c.code = ? and e.type like 'document.%'",
                code))
        .isEqualTo(0L);
  }

  @Test
  void a_refused_form_shows_every_reason_and_what_was_typed() throws Exception {
    Map<String, String> heading = DocumentForms.heading("Informe de medio año", Audience.OWNER);
    heading.putAll(Map.of("other", "m1", "note", "Borrador del equipo"));
    HttpResponse<String> answer = forms.send(owner.signIn(), code + "/add", heading, "x");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Informe de medio año", "Borrador del equipo", "ISO 639", "value=\"m1\"");
    Map<String, String> letter = DocumentForms.heading("Carta", Audience.OWNER);
    letter.put("signed", SignedKind.LETTER.name());
    assertThat(forms.send(owner.signIn(), code + "/add", letter, "x").body())
        .contains("Diga qué día se firmó.", "Diga quién firmó");
    assertThat(forms.send(owner.signIn(), code + "/add", letter, null).statusCode()).isEqualTo(422);
  }

  @Test
  void a_suspended_cooperation_is_read_and_not_changed() throws Exception {
    try (Connection connection = sql.connect()) {
      Sql.change(
          connection,
          "update cooperation set phase = 'SUSPENDED', left_phase = 'FORMULATION', reason = 'x'"
              + " where code = ?",
          code);
    }
    assertThat(loopback.page(owner.signIn(), file(0)).statusCode()).isEqualTo(200);
    assertThat(loopback.page(owner.signIn(), page()).body()).doesNotContain("/document-actions/");
    Map<String, String> heading = DocumentForms.heading("Otro", Audience.PARTIES);
    assertThat(forms.send(owner.signIn(), code + "/add", heading, "x").statusCode()).isEqualTo(422);
    assertThat(forms.send(owner.signIn(), action("version"), Map.of(), "x").statusCode())
        .isEqualTo(422);
  }

  @Test
  void a_signed_plan_is_named_by_its_number_and_hash() throws Exception {
    world.propose(other, code, PlanFixture.whole(provider.id(), recipient.id()));
    String list = "/cooperations/" + code + "/documents";
    assertThat(loopback.page(owner.signIn(), list).body())
        .contains("/plan-files/" + code + "/1.xlsx", "/plan-files/" + code + "/1.json");
    Map<String, String> signed = Map.of("signed", "PLAN-1", "signedBy", "Las dos partes");
    forms.send(owner.signIn(), action("version"), signed, "x");
    assertThat(versions().get(0).signed().paper())
        .hasValueSatisfying(
            paper -> {
              assertThat(paper.of()).isEqualTo("1");
              assertThat(paper.hash()).hasSize(64);
            });
    Map<String, String> unknown = Map.of("signed", "PLAN-9");
    assertThat(forms.send(owner.signIn(), action("version"), unknown, "x").statusCode())
        .isEqualTo(422);
  }

  @Test
  void a_list_costs_the_same_whatever_its_length() throws Exception {
    String list = "/cooperations/" + code + "/documents";
    long few = statements(list);
    for (int each = 0; each < 8; each++) {
      forms.added(owner.signIn(), code, Audience.READERS);
    }
    assertThat(statements(list)).isEqualTo(few);
  }

  private long statements(String list) throws Exception {
    loopback.page(owner.signIn(), list);
    long before = Statements.count();
    loopback.page(owner.signIn(), list);
    return Statements.count() - before;
  }
}
