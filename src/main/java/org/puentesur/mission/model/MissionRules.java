package org.puentesur.mission.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.puentesur.platform.money.Money;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.RuleBroken.Violation;

/** What every mission keeps to. */
final class MissionRules {

  private static final int LONGEST = 300;
  private static final int LONGEST_PART = 5_000;
  private static final int LONGEST_FINDINGS = 20_000;
  private static final int LONGEST_REASON = 2_000;
  private static final int MOST = 100;
  private static final BigDecimal LARGEST = new BigDecimal("1e14");

  private MissionRules() {}

  static void refuseUnsound(MissionPlan plan, Set<UUID> parties) {
    List<Violation> wrong = new ArrayList<>();
    unless(said(plan.purpose()), "purpose", "mission.purpose", wrong);
    unless(
        plan.terms().values().stream().allMatch(text -> text.length() <= LONGEST_PART),
        "terms",
        "mission.terms",
        wrong);
    unless(plan.stay().sound(), "from", "mission.stay", wrong);
    unless(venueSound(plan.venue()), "place", "mission.venue", wrong);
    unless(delegationSound(plan, parties), "delegation", "mission.delegation", wrong);
    unless(agendaSound(plan), "agenda", "mission.agenda", wrong);
    unless(costsSound(plan.costs(), parties), "costs", "mission.costs", wrong);
    refuse(wrong);
  }

  private static boolean venueSound(Venue venue) {
    return venue.virtual() ? venue.place() == null : said(venue.place());
  }

  private static boolean delegationSound(MissionPlan plan, Set<UUID> parties) {
    return plan.delegation().size() <= MOST
        && new HashSet<>(plan.delegation()).size() == plan.delegation().size()
        && plan.delegation().stream()
            .allMatch(
                each ->
                    said(each.name()) && said(each.role()) && parties.contains(each.institution()));
  }

  private static boolean agendaSound(MissionPlan plan) {
    return plan.agenda().size() <= MOST
        && plan.agenda().stream()
            .allMatch(
                item -> said(item.text()) && plan.stay().sound() && plan.stay().covers(item.day()));
  }

  private static boolean costsSound(Collection<Cost> costs, Set<UUID> parties) {
    return costs.size() <= MOST
        && costs.stream()
            .allMatch(
                cost ->
                    cost.kind() != null
                        && parties.contains(cost.party())
                        && parties.contains(cost.payer())
                        && payable(cost.estimate())
                        && (cost.actual() == null || payable(cost.actual())));
  }

  private static boolean payable(Money money) {
    return money.amount().compareTo(LARGEST) < 0;
  }

  static void refuseUnsound(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new RuleBroken("reason", "mission.reason");
    }
    if (reason.length() > LONGEST_REASON) {
      throw new RuleBroken("reason", "mission.reason.long");
    }
  }

  static void refuseUnsound(MissionReport report, Collection<Cost> spent, Set<UUID> parties) {
    List<Violation> wrong = new ArrayList<>();
    String findings = report.findings();
    unless(
        findings != null && !findings.isBlank() && findings.length() <= LONGEST_FINDINGS,
        "findings",
        "mission.findings",
        wrong);
    unless(
        report.steps().size() <= MOST
            && report.steps().stream()
                .allMatch(
                    step ->
                        said(step.text()) && parties.contains(step.owner()) && step.due() != null),
        "steps",
        "mission.steps",
        wrong);
    unless(costsSound(spent, parties), "costs", "mission.costs", wrong);
    refuse(wrong);
  }

  private static boolean said(String text) {
    return text != null && !text.isBlank() && text.length() <= LONGEST;
  }

  private static void unless(boolean right, String field, String key, List<Violation> wrong) {
    if (!right) {
      wrong.add(new Violation(field, key));
    }
  }

  private static void refuse(List<Violation> wrong) {
    if (!wrong.isEmpty()) {
      throw new RuleBroken(wrong);
    }
  }
}
