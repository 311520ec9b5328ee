package org.puentesur.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puentesur.server.CallingAs.a;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Accounts;
import org.puentesur.directory.model.Institution;
import org.puentesur.exchange.ListingFixture;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.Translation;
import org.puentesur.exchange.service.ListingTranslationService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.text.Language;
import org.puentesur.server.CallingAs;
import org.puentesur.server.Given;
import org.puentesur.server.Sql;
import org.puentesur.server.Transactions;
import org.puentesur.translation.model.Maker;
import org.puentesur.translation.model.Passage;
import org.puentesur.translation.model.SourceText;
import org.puentesur.translation.model.TranslatedText;

/** What readers are shown of a listing in another language, and who may better it. */
@ArquillianTest
class ListingTranslationIT {

  private static final Content TEXT = ListingFixture.content();
  private static final Translation BETTER =
      new Translation("Serviços amigáveis para adolescentes", "", "", null);

  @Inject ListingTranslationService service;
  @Inject Given given;
  @Inject Accounts accounts;
  @Inject CallingAs calling;
  @Inject Transactions transactions;
  @Inject Sql sql;

  private Institution owner;
  private UUID draft;
  private Caller writer;

  @BeforeEach
  void store_a_draft() {
    ApertiumHere.required();
    owner = given.anInstitution("GTM");
    draft = given.aDraft(owner, TEXT);
    Account account =
        Account.ofInstitution(
            owner.id(), Given.unused(), "Marta", Set.of(Role.INSTITUTION_EDITOR), Language.ES);
    transactions.run(() -> accounts.add(account));
    writer =
        new Caller(
            account.id(),
            "Marta",
            Set.of(Role.INSTITUTION_EDITOR),
            owner.id(),
            Set.of("GTM"),
            Language.ES);
  }

  private static Passage title(UUID id) {
    return Passage.of(id, TEXT.language(), TEXT.title());
  }

  private static Passage summary(UUID id) {
    return Passage.of(id, TEXT.language(), TEXT.summary());
  }

  private Map<Passage, TranslatedText> read(Caller caller, UUID id) {
    return calling.as(caller, () -> service.read(id, Language.PT));
  }

  private void improve(Caller caller, UUID id) {
    calling.as(
        caller,
        () -> {
          service.improve(id, Language.PT, BETTER);
          return null;
        });
  }

  @Test
  void every_part_is_translated_by_the_machine_and_marked_so() {
    assertThat(read(writer, draft).values())
        .hasSize(6)
        .allMatch(TranslatedText::machine)
        .extracting(TranslatedText::text)
        .anyMatch(text -> text.contains("adolescentes"));
  }

  @Test
  void a_text_is_translated_once() {
    TranslatedText first = read(writer, draft).get(title(draft));
    UUID same = given.aDraft(owner, TEXT);
    assertThat(read(writer, same).get(title(same)).text()).isEqualTo(first.text());
    assertThat(count("select count(*) from translation where source_hash = ? and language = 'pt'"))
        .isEqualTo(1);
  }

  @Test
  void what_a_person_has_made_is_shown_in_place_of_the_machines_with_their_name() {
    read(writer, draft);
    improve(writer, draft);
    Map<Passage, TranslatedText> shown = read(writer, draft);
    assertThat(shown.get(title(draft)))
        .returns(BETTER.title(), TranslatedText::text)
        .returns(Maker.HUMAN, TranslatedText::maker)
        .returns("Marta", TranslatedText::by);
    assertThat(shown.get(summary(draft)).machine()).isTrue();
  }

  @Test
  void what_a_person_has_made_of_one_record_is_not_put_into_another() {
    UUID other = given.aDraft(owner, TEXT);
    improve(writer, draft);
    assertThat(read(writer, other).get(title(other)).machine()).isTrue();
  }

  @Test
  void the_event_log_tells_who_has_made_a_better_one() throws Exception {
    improve(writer, draft);
    assertThat(
            sql.one(
                "select actor_name from event where object_id = ? and type ="
                    + " 'translation.improved'",
                draft))
        .isEqualTo("Marta");
  }

  @Test
  void what_says_the_same_as_the_machine_is_nobodys_work() {
    TranslatedText machine = read(writer, draft).get(title(draft));
    calling.as(
        writer,
        () -> {
          service.improve(draft, Language.PT, new Translation(machine.text(), "", "", null));
          return null;
        });
    assertThat(read(writer, draft).get(title(draft)).machine()).isTrue();
  }

  @Test
  void a_stranger_neither_reads_nor_betters_a_drafts_translation() {
    Caller stranger = a(Role.INSTITUTION_LEAD, UUID.randomUUID(), "COL");
    for (Caller caller : List.of(stranger, Caller.VISITOR)) {
      assertThatThrownBy(() -> read(caller, draft)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> improve(caller, draft)).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void a_visitor_reads_the_translation_of_what_is_published_and_betters_nothing() {
    UUID offer = given.publishedOffers(owner, 1).get(0);
    Map<Passage, TranslatedText> shown =
        calling.as(Caller.VISITOR, () -> service.read(offer, Language.FR));
    assertThat(shown).hasSize(6);
    assertThatThrownBy(
            () ->
                calling.as(
                    Caller.VISITOR,
                    () -> {
                      service.improve(offer, Language.FR, BETTER);
                      return null;
                    }))
        .isInstanceOf(NotFound.class);
  }

  private long count(String query) {
    try {
      return ((Number) sql.one(query, new SourceText(TEXT.language(), TEXT.title()).key()))
          .longValue();
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
