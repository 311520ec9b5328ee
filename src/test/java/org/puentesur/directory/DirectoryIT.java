package org.puentesur.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.puentesur.directory.model.Agreement;
import org.puentesur.directory.model.Agreement.Terms;
import org.puentesur.directory.model.AgreementKind;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.model.InstitutionStatus;
import org.puentesur.directory.model.InstitutionType;
import org.puentesur.directory.model.Office;
import org.puentesur.directory.service.Agreements;
import org.puentesur.directory.service.Countries;
import org.puentesur.directory.service.Institutions;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;
import org.puentesur.server.Given;
import org.puentesur.server.Transactions;

/** Countries, institutions, offices and agreements come back as they were stored. */
@ArquillianTest
class DirectoryIT {

  private static final Translations NAMES =
      new Translations(Map.of(Language.ES, "Ministerio de Salud", Language.PT, "Ministério"));
  private static final Translations ABOUT =
      new Translations(Map.of(Language.ES, "Salud pública «para todas»"));
  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

  @Inject Institutions institutions;
  @Inject Agreements agreements;
  @Inject Countries countries;
  @Inject Transactions transactions;
  @Inject Given given;

  @Test
  void a_designated_institution_keeps_every_field() {
    Institution stored =
        new Institution("GTM", "MSPAS", InstitutionType.HEALTH_SERVICE, NAMES, ABOUT);
    stored.designate(" DM-17/2026 ", DAY);
    transactions.run(() -> institutions.add(stored));
    assertThat(read(stored.id()))
        .returns("GTM", Institution::country)
        .returns("MSPAS", Institution::acronym)
        .returns(InstitutionType.HEALTH_SERVICE, Institution::type)
        .returns(NAMES, Institution::names)
        .returns(ABOUT, Institution::about)
        .returns(InstitutionStatus.DESIGNATED, Institution::status)
        .returns("DM-17/2026", Institution::designationLetter)
        .returns(DAY, Institution::designationDate);
  }

  @Test
  void a_proposed_institution_has_no_designation() {
    assertThat(read(given.aProposal("HND").id()))
        .returns(InstitutionStatus.PROPOSED, Institution::status)
        .returns(null, Institution::designationLetter)
        .returns(null, Institution::designationDate);
  }

  @Test
  void two_who_suspend_at_once_are_not_both_heard() {
    UUID id = given.anInstitution("GTM").id();
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      Institution mine = institutions.get(id);
                      transactions.apart(() -> institutions.get(id).suspend());
                      mine.suspend();
                      institutions.flush();
                    }))
        .isInstanceOf(OptimisticLockException.class);
  }

  @Test
  void an_office_keeps_its_countries() {
    Office office = given.anOffice("GTM", "HND");
    assertThat(transactions.in(institutions::offices))
        .filteredOn(office::equals)
        .singleElement()
        .returns(Set.of("GTM", "HND"), Office::countries)
        .returns(office.names(), Office::names);
  }

  @Test
  void an_agreement_keeps_every_term() {
    Terms terms =
        new Terms(
            AgreementKind.MULTILATERAL,
            Set.of("COL", "CHL", "SLV"),
            true,
            NAMES,
            Set.of("B.12", "SDG-3.7"),
            DAY,
            DAY.plusDays(1),
            DAY.plusYears(3));
    assertThat(stored(terms)).isEqualTo(terms);
  }

  @Test
  void an_agreement_may_have_neither_topics_nor_an_end() {
    Terms terms =
        new Terms(
            AgreementKind.BILATERAL, Set.of("COL", "CHL"), false, NAMES, Set.of(), DAY, DAY, null);
    assertThat(stored(terms)).isEqualTo(terms);
  }

  @Test
  void an_unknown_agreement_is_told_to_be_none() {
    assertThatThrownBy(() -> transactions.in(() -> agreements.get(UUID.randomUUID())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void the_thirty_three_states_of_the_region_are_there_from_the_first_start() {
    assertThat(transactions.in(countries::all)).filteredOn(each -> each.lac()).hasSize(33);
  }

  private Terms stored(Terms terms) {
    Agreement agreement = new Agreement(terms);
    transactions.run(() -> agreements.add(agreement));
    return transactions.in(() -> agreements.get(agreement.id()).terms());
  }

  private Institution read(UUID id) {
    return transactions.in(() -> institutions.get(id));
  }
}
