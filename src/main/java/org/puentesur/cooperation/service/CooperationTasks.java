package org.puentesur.cooperation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationSight;
import org.puentesur.cooperation.model.Cover;
import org.puentesur.cooperation.model.ParticipationProposal;
import org.puentesur.cooperation.model.Unmet;
import org.puentesur.platform.task.Task;
import org.puentesur.platform.task.TaskSource;
import org.puentesur.platform.text.Language;

/** Cooperations that wait for the caller: for a word, for a step, for an agreement's renewal. */
@ApplicationScoped
public class CooperationTasks implements TaskSource {

  @Inject Awaited awaited;
  @Inject Proposals proposals;
  @Inject Cooperations cooperations;
  @Inject Conditions conditions;
  @Inject CurrentCaller current;
  @Inject Clock clock;

  @Override
  public List<Task> tasks() {
    Caller caller = current.get();
    List<Task> tasks = new ArrayList<>();
    if (caller.is(Role.INSTITUTION_LEAD)) {
      tasks.addAll(answers(caller.institution()));
      tasks.addAll(named(awaited.consents(caller.institution()), "task.cooperation.consent"));
    }
    CooperationSight sight = new CooperationSight(caller);
    if (caller.is(Role.INSTITUTION_LEAD) || caller.is(Role.FACILITATOR)) {
      tasks.addAll(ready(sight));
    }
    if (caller.is(Role.FACILITATOR) || caller.is(Role.COUNTRY_FOCAL_POINT)) {
      LocalDate until = LocalDate.now(clock).plusDays(Cover.WARNED_DAYS);
      tasks.addAll(named(awaited.ending(sight, until), "task.cooperation.cover"));
    }
    return tasks;
  }

  private List<Task> answers(UUID own) {
    List<ParticipationProposal> open = proposals.awaiting(own);
    Map<UUID, Cooperation> byId =
        cooperations
            .several(open.stream().map(ParticipationProposal::cooperation).toList())
            .stream()
            .collect(Collectors.toMap(Cooperation::id, Function.identity()));
    return open.stream()
        .map(
            each ->
                task(
                    byId.get(each.cooperation()),
                    each.proposedAt(),
                    "task.cooperation.participation." + each.kind(),
                    "/participations/" + each.id()))
        .toList();
  }

  private List<Task> ready(CooperationSight sight) {
    List<Cooperation> eldest = cooperations.several(awaited.onTheirWay(sight));
    Map<UUID, List<Unmet>> unmet = conditions.unmet(eldest);
    return eldest.stream()
        .filter(each -> !unmet.containsKey(each.id()))
        .map(each -> task(each, each.phaseSince(), "task.cooperation.ready", address(each)))
        .toList();
  }

  private List<Task> named(List<UUID> ids, String sentence) {
    return cooperations.several(ids).stream()
        .map(each -> task(each, each.phaseSince(), sentence, address(each)))
        .toList();
  }

  private static String address(Cooperation cooperation) {
    return "/cooperations/" + cooperation.code();
  }

  private Task task(Cooperation about, Instant since, String sentence, String address) {
    Language language = about.titles().shownTo(current.get().language());
    return new Task(
        since, sentence, about.titles().in(language), language, address, "task.cooperation.action");
  }
}
