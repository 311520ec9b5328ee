package org.puentesur.directory.service;

import static org.puentesur.account.model.Role.Names.ADMINISTRATOR;
import static org.puentesur.account.model.Role.Names.COUNTRY_FOCAL_POINT;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.account.service.EventLog;
import org.puentesur.directory.model.Country;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.model.InstitutionSight;
import org.puentesur.directory.model.InstitutionType;
import org.puentesur.directory.model.Office;
import org.puentesur.journal.model.Event;
import org.puentesur.journal.model.Subject;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Translations;

/** Countries, offices and institutions; a country's focal point keeps its institutions. */
@Stateless
public class DirectoryService {

  @Inject Countries countries;
  @Inject Institutions institutions;
  @Inject EventLog events;
  @Inject CurrentCaller current;

  @PermitAll
  public List<Country> countries() {
    return countries.all();
  }

  /** The country of an ISO 3166-1 alpha-3 code. */
  @PermitAll
  public Country country(String code) {
    return countries.get(code);
  }

  /** A page of countries, as {@link Countries#page} says. */
  @PermitAll
  public List<Country> countries(Boolean lac, String region, String after, int most) {
    return countries.page(lac, region, after, most);
  }

  @PermitAll
  public List<Office> offices() {
    return institutions.offices();
  }

  /** All that the caller may see: a proposal is its country's matter until it is designated. */
  @PermitAll
  public List<Institution> institutions() {
    return institutions.all().stream().filter(sight()::sees).toList();
  }

  /** A page of what the caller may see. */
  @PermitAll
  public List<Institution> institutions(InstitutionQuery query, int most) {
    return institutions.page(query, sight(), most);
  }

  @PermitAll
  public Institution institution(UUID id) {
    Institution institution = institutions.get(id);
    if (!sight().sees(institution)) {
      throw new NotFound("institution " + id);
    }
    return institution;
  }

  /** Whether the caller proposes, designates and suspends the institutions of a country. */
  @PermitAll
  public boolean keeps(String country) {
    Caller caller = current.get();
    return caller.is(Role.ADMINISTRATOR)
        || caller.is(Role.COUNTRY_FOCAL_POINT) && caller.countries().contains(country);
  }

  @RolesAllowed({COUNTRY_FOCAL_POINT, ADMINISTRATOR})
  public Institution propose(
      String country,
      String acronym,
      InstitutionType type,
      Translations names,
      Translations about) {
    country(country);
    if (!keeps(country)) {
      throw new RuleBroken("country", "institution.country");
    }
    Institution institution = new Institution(country, acronym, type, names, about);
    institutions.add(institution);
    institutions.flush();
    record(institution, "institution.proposed");
    return institution;
  }

  /** Records the letter of the ministry of foreign affairs. */
  @RolesAllowed({COUNTRY_FOCAL_POINT, ADMINISTRATOR})
  public Institution designate(UUID id, String letter, LocalDate date) {
    Institution institution = kept(id);
    institution.designate(letter, date);
    record(institution, "institution.designated");
    return institution;
  }

  @RolesAllowed({COUNTRY_FOCAL_POINT, ADMINISTRATOR})
  public Institution suspend(UUID id) {
    Institution institution = kept(id);
    institution.suspend();
    record(institution, "institution.suspended");
    return institution;
  }

  /** What has happened to an institution, for those who keep or serve its country. */
  @PermitAll
  public List<Event> history(UUID id) {
    Institution institution = institution(id);
    return keeps(institution.country()) || current.get().serves(institution.country())
        ? events.of(id)
        : List.of();
  }

  private Institution kept(UUID id) {
    Institution institution = institutions.get(id);
    if (!keeps(institution.country())) {
      throw new NotFound("institution " + id);
    }
    return institution;
  }

  private InstitutionSight sight() {
    return new InstitutionSight(current.get());
  }

  private void record(Institution institution, String type) {
    events.tell(
        type,
        new Subject("INSTITUTION", institution.id(), institution.id(), institution.country()),
        Map.of("after", institution.status().name()));
  }
}
