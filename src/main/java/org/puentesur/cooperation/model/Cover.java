package org.puentesur.cooperation.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.puentesur.directory.model.Agreement;
import org.puentesur.directory.model.AgreementStatus;
import org.puentesur.directory.model.Country;
import org.puentesur.platform.text.Language;

/**
 * How agreements cover a cooperation on a day: together they have to bind every party's country, on
 * what it is about, and be in force.
 *
 * @param agreements those that are said to cover it
 */
public record Cover(Cooperation cooperation, Collection<Agreement> agreements, LocalDate day) {

  /** How many days before its end an agreement is warned of. */
  public static final int WARNED_DAYS = 90;

  /** Those that do cover it today, for the countries that they bind. */
  public List<Agreement> holding() {
    return agreements.stream().filter(this::holds).toList();
  }

  /** Countries of parties that none of them binds. */
  public Set<String> bare() {
    Set<String> bare = new TreeSet<>(cooperation.countries());
    holding().forEach(agreement -> bare.removeIf(agreement::binds));
    return bare;
  }

  /** The same by their names. */
  public String bareCountries(Language language) {
    return bare().stream()
        .map(code -> Country.name(code, language))
        .collect(Collectors.joining(", "));
  }

  /** Whether it may be signed: every country is covered, or the coordinator has waived it. */
  public boolean enough() {
    return cooperation.waiver() != null || bare().isEmpty();
  }

  /** Those whose end is near. */
  public List<Agreement> ending() {
    return holding().stream()
        .filter(each -> each.terms().to() != null)
        .filter(each -> !each.terms().to().isAfter(day.plusDays(WARNED_DAYS)))
        .toList();
  }

  /** Whether an agreement could cover it: binds one of its countries, on one of its topics, now. */
  public boolean holds(Agreement agreement) {
    return agreement.status(day) == AgreementStatus.IN_FORCE
        && cooperation.countries().stream().anyMatch(agreement::binds)
        && onTopic(agreement.terms().topics());
  }

  // an agreement that names none covers all, and a topic stands for those below it
  private boolean onTopic(Set<String> covered) {
    return covered.isEmpty()
        || cooperation.topics().isEmpty()
        || cooperation.topics().stream()
            .anyMatch(
                topic ->
                    covered.stream()
                        .anyMatch(code -> topic.equals(code) || topic.startsWith(code + ".")));
  }
}
