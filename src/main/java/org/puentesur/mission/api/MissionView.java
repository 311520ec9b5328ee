package org.puentesur.mission.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.puentesur.mission.model.AgendaItem;
import org.puentesur.mission.model.Cost;
import org.puentesur.mission.model.CostKind;
import org.puentesur.mission.model.Delegate;
import org.puentesur.mission.model.Mission;
import org.puentesur.mission.model.MissionPlan;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.money.Money;

/**
 * A mission as the API shows it.
 *
 * @param language in which it is written
 * @param terms of reference, by part
 * @param place absent for a virtual one
 * @param meetingId of a virtual one
 * @param confirmedBy the institutions that agree to it as it is planned
 * @param reason why it was called off
 */
public record MissionView(
    UUID id,
    UUID cooperationId,
    String kind,
    String purpose,
    String language,
    Map<String, String> terms,
    LocalDate from,
    LocalDate to,
    String place,
    UUID meetingId,
    List<Person> delegation,
    List<Item> agenda,
    List<Expense> costs,
    String state,
    List<UUID> confirmedBy,
    String findings,
    String reason) {

  /** Somebody of the delegation. */
  public record Person(String name, String role, UUID institutionId) {

    static Person of(Delegate each) {
      return new Person(each.name(), each.role(), each.institution());
    }

    Delegate delegate() {
      return new Delegate(stripped(name), stripped(role), institutionId);
    }

    private static String stripped(String text) {
      return text == null ? null : text.strip();
    }
  }

  /** What is done on a day. */
  public record Item(LocalDate day, String text) {

    static Item of(AgendaItem item) {
      return new Item(item.day(), item.text());
    }
  }

  /** What something costs for a party, and who pays it. */
  public record Expense(
      String kind,
      UUID partyId,
      UUID payerId,
      String currency,
      BigDecimal estimate,
      BigDecimal actual) {

    static Expense of(Cost cost) {
      return new Expense(
          cost.kind().name(),
          cost.party(),
          cost.payer(),
          cost.estimate().currency().getCurrencyCode(),
          cost.estimate().amount(),
          cost.actual() == null ? null : cost.actual().amount());
    }

    Cost cost() {
      return new Cost(
          partyId,
          payerId,
          Constants.one("costs", CostKind.class, kind),
          Money.of("costs", estimate, currency),
          actual == null ? null : Money.of("costs", actual, currency));
    }
  }

  /** The wire form of a mission. */
  public static MissionView of(Mission mission) {
    MissionPlan plan = mission.plan();
    Map<String, String> terms = new TreeMap<>();
    plan.terms().forEach((part, text) -> terms.put(part.name(), text));
    return new MissionView(
        mission.id(),
        mission.cooperation(),
        plan.kind().name(),
        plan.purpose(),
        plan.language().tag(),
        terms,
        plan.stay().from(),
        plan.stay().to(),
        plan.venue().place(),
        plan.venue().meeting(),
        plan.delegation().stream().map(Person::of).toList(),
        plan.agenda().stream().map(Item::of).toList(),
        plan.costs().stream().map(Expense::of).toList(),
        mission.state().name(),
        mission.confirmations().stream().map(each -> each.institution()).toList(),
        mission.findings(),
        mission.reason());
  }
}
