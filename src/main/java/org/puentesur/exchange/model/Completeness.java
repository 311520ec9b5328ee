package org.puentesur.exchange.model;

import java.util.ArrayList;
import java.util.List;
import org.puentesur.platform.problem.RuleBroken.Violation;

/** What a text still lacks before it can go to review. */
final class Completeness {

  private final List<Violation> missing = new ArrayList<>();

  private Completeness() {}

  /** Every missing part, in the order of the form. */
  static List<Violation> of(Content content) {
    Completeness check = new Completeness();
    check.require(!content.summary().isEmpty(), "summary", "listing.summary.missing");
    check.require(!content.description().isEmpty(), "description", "listing.description.missing");
    check.require(!content.topics().isEmpty(), "topics", "listing.topics.missing");
    check.require(!content.modalities().isEmpty(), "modalities", "listing.modalities.missing");
    check.require(!content.workLanguages().isEmpty(), "workLanguages", "listing.languages.missing");
    if (content.specifics() instanceof Capacity capacity) {
      check.require(!capacity.evidence().change().isEmpty(), "change", "listing.change.missing");
      check.require(
          capacity.yearlyExchanges() != null && capacity.yearlyExchanges() > 0,
          "yearlyExchanges",
          "listing.exchanges.missing");
    } else if (content.specifics() instanceof Need need) {
      check.require(!need.problem().isEmpty(), "problem", "listing.problem.missing");
      check.require(!need.target().isEmpty(), "target", "listing.target.missing");
    }
    return check.missing;
  }

  private void require(boolean there, String field, String key) {
    if (!there) {
      missing.add(new Violation(field, key));
    }
  }
}
