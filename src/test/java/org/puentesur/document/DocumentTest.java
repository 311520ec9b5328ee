package org.puentesur.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationCode;
import org.puentesur.cooperation.model.ParticipantRole;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.document.model.Audience;
import org.puentesur.document.model.CooperationDocument;
import org.puentesur.document.model.DocumentKind;
import org.puentesur.document.model.DocumentVersion;
import org.puentesur.document.model.DocumentVersion.Remark;
import org.puentesur.document.model.Heading;
import org.puentesur.document.model.KeptFile;
import org.puentesur.document.model.Reference;
import org.puentesur.document.model.SignedCopy;
import org.puentesur.document.model.SignedKind;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.RuleBroken.Violation;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;

/** A document grows by versions, keeps what it said, and may be taken back. */
class DocumentTest {

  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final UUID OWNER = UUID.randomUUID();

  private final CooperationDocument document =
      new CooperationDocument(cooperation(), OWNER, heading(Audience.PARTIES), NOON);

  private static Cooperation cooperation() {
    return new Cooperation(
        new CooperationCode(2026, 7),
        new Translations(Map.of(Language.ES, "Servicios para adolescentes")),
        Set.of("D.40"),
        List.of(
            new Participation(OWNER, "COL", ParticipantRole.PROVIDER),
            new Participation(UUID.randomUUID(), "GTM", ParticipantRole.RECIPIENT)),
        NOON);
  }

  private static Heading heading(Audience audience) {
    return new Heading(DocumentKind.LETTER, " Carta ", "ES", audience);
  }

  private DocumentVersion added(String note) {
    KeptFile file =
        new KeptFile(UUID.randomUUID(), "carta.pdf", "application/pdf", 10, "0".repeat(64));
    return document.add(file, new Remark(note, SignedCopy.none()), "Persona", NOON);
  }

  @Test
  void is_its_partys_with_that_partys_country() {
    assertThat(document.owner()).isEqualTo(OWNER);
    assertThat(document.ownerCountry()).isEqualTo("COL");
    assertThat(document.heading().title()).isEqualTo("Carta");
    assertThat(document.heading().language()).isEqualTo("es");
  }

  @Test
  void counts_its_versions_from_one() {
    assertThat(added("Primera").number()).isEqualTo(1);
    assertThat(added(" Con sello ").note()).isEqualTo("Con sello");
    assertThat(document.latest()).isEqualTo(2);
  }

  @Test
  void tells_whether_a_change_changes_anything() {
    assertThat(document.change(heading(Audience.PARTIES), NOON)).isFalse();
    assertThat(document.change(heading(Audience.OWNER), NOON)).isTrue();
    assertThat(document.heading().audience()).isEqualTo(Audience.OWNER);
  }

  @Test
  void once_withdrawn_it_stays_as_it_was() {
    added("Primera");
    document.withdraw("Se subió por error", "Persona", NOON);
    assertThat(document.isWithdrawn()).isTrue();
    assertThat(document.withdrawn()).isEqualTo("Se subió por error");
    refused(() -> added("Otra"), "document.withdrawn");
    refused(() -> document.change(heading(Audience.OWNER), NOON), "document.withdrawn");
    refused(() -> document.withdraw("Otra vez", "Persona", NOON), "document.withdrawn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void is_not_withdrawn_without_a_reason(String reason) {
    refused(() -> document.withdraw(reason, "Persona", NOON), "document.reason");
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "gn", "quc", "MAM"})
  void is_in_any_language_of_iso_639(String code) {
    assertThat(new Heading(DocumentKind.OTHER, "x", code, Audience.READERS).language())
        .isEqualTo(code.toLowerCase());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xx", "español", "es-GT", "m1"})
  void is_in_no_language_that_there_is_not(String code) {
    refused(
        () -> new Heading(DocumentKind.OTHER, "x", code, Audience.READERS), "document.language");
  }

  @Test
  void a_heading_is_refused_with_every_reason() {
    refused(
        () -> new Heading(null, " ", null, null),
        "document.kind",
        "document.title",
        "document.language",
        "document.audience");
  }

  @Test
  void a_signed_letter_says_when_and_by_whom() {
    refused(() -> SignedCopy.letter(null, " ", TODAY), "document.signed.on", "document.signed.by");
    refused(() -> SignedCopy.letter(TODAY.plusDays(1), "Despacho", TODAY), "document.signed.later");
    SignedCopy letter = SignedCopy.letter(TODAY, " Despacho ", TODAY);
    assertThat(letter.given()).isTrue();
    assertThat(letter.by()).isEqualTo("Despacho");
    assertThat(letter.paper()).isEmpty();
  }

  @Test
  void a_signed_paper_names_what_was_signed() {
    Reference plan = new Reference(SignedKind.PLAN, "2", "a".repeat(64));
    SignedCopy copy = SignedCopy.of(plan, null, "", TODAY);
    assertThat(copy.paper()).contains(plan);
    assertThat(copy.by()).isNull();
    assertThat(SignedCopy.none().given()).isFalse();
  }

  private static void refused(Runnable step, String... keys) {
    assertThatThrownBy(step::run)
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken ->
                assertThat(broken.violations()).extracting(Violation::key).containsExactly(keys));
  }
}
