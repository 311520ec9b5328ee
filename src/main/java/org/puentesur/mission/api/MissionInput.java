package org.puentesur.mission.api;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.puentesur.mission.api.MissionView.Expense;
import org.puentesur.mission.api.MissionView.Person;
import org.puentesur.mission.model.AgendaItem;
import org.puentesur.mission.model.Cost;
import org.puentesur.mission.model.MissionKind;
import org.puentesur.mission.model.MissionPlan;
import org.puentesur.mission.model.MissionReport;
import org.puentesur.mission.model.NextStep;
import org.puentesur.mission.model.Stay;
import org.puentesur.mission.model.TermsPart;
import org.puentesur.mission.model.Venue;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.problem.RuleBroken;

/**
 * A mission as a partner system plans it: what {@link MissionView} shows of the plan.
 *
 * @param cooperation its code; a mission that is revised stays with its own
 */
public record MissionInput(
    String cooperation,
    String kind,
    String purpose,
    String language,
    Map<String, String> terms,
    String from,
    String to,
    String place,
    UUID meetingId,
    List<Person> delegation,
    List<ItemInput> agenda,
    List<Expense> costs) {

  /** What is done on a day. */
  public record ItemInput(String day, String text) {

    AgendaItem item() {
      return new AgendaItem(Constants.day("agenda", day), text);
    }
  }

  /** What was agreed that a party does next. */
  public record StepInput(String text, UUID ownerId, String due) {

    NextStep step() {
      return new NextStep(text, ownerId, Constants.day("steps", due));
    }
  }

  /**
   * What came of a mission.
   *
   * @param costs what it came to; those planned stay as they are where none are given
   */
  public record ReportInput(String findings, List<StepInput> steps, List<Expense> costs) {

    MissionReport report() {
      return new MissionReport(findings, each("steps", "mission.steps", steps, StepInput::step));
    }

    List<Cost> spent(List<Cost> planned) {
      return costs == null ? planned : MissionInput.costs(costs);
    }
  }

  /** Why a mission is called off. */
  public record CancelInput(String reason) {}

  MissionPlan plan() {
    return new MissionPlan(
        Constants.one("kind", MissionKind.class, kind),
        purpose,
        Constants.language("language", language),
        written(),
        new Stay(Constants.day("from", from), Constants.day("to", to)),
        new Venue(place == null || place.isBlank() ? null : place.strip(), meetingId),
        each("delegation", "mission.delegation", delegation, Person::delegate),
        each("agenda", "mission.agenda", agenda, ItemInput::item),
        costs(costs));
  }

  private Map<TermsPart, String> written() {
    Map<TermsPart, String> written = new EnumMap<>(TermsPart.class);
    if (terms != null) {
      terms.forEach(
          (part, text) -> {
            if (text != null && !text.isBlank()) {
              written.put(Constants.one("terms", TermsPart.class, part), text.strip());
            }
          });
    }
    return written;
  }

  private static List<Cost> costs(List<Expense> sent) {
    return each("costs", "mission.costs", sent, Expense::cost);
  }

  // nothing where no list was sent; refuses one with a hole in it
  private static <S, T> List<T> each(String field, String rule, List<S> sent, Function<S, T> read) {
    if (sent == null) {
      return List.of();
    }
    if (sent.contains(null)) {
      throw new RuleBroken(field, rule);
    }
    return sent.stream().map(read).toList();
  }
}
