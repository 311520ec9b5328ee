package org.puentesur.plan.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.service.CooperationGate;
import org.puentesur.plan.model.Signatory;
import org.puentesur.plan.service.Plans.Found;
import org.puentesur.platform.task.Task;
import org.puentesur.platform.task.TaskSource;
import org.puentesur.platform.text.Language;

/** Versions of plans that wait for the caller's signature. */
@ApplicationScoped
public class PlanTasks implements TaskSource {

  @Inject Plans plans;
  @Inject CooperationGate cooperations;
  @Inject CurrentCaller current;

  @Override
  public List<Task> tasks() {
    Caller caller = current.get();
    Set<String> places = places(caller);
    return places.isEmpty()
        ? List.of()
        : plans.unsigned(places).stream().map(found -> task(found, caller)).toList();
  }

  // where the caller signs, in whatever plan
  private static Set<String> places(Caller caller) {
    Stream<Signatory> lead =
        caller.is(Role.INSTITUTION_LEAD) && caller.institution() != null
            ? caller.countries().stream()
                .map(country -> Signatory.lead(caller.institution(), country))
            : Stream.empty();
    Stream<Signatory> focal =
        caller.is(Role.COUNTRY_FOCAL_POINT)
            ? caller.countries().stream().map(Signatory::focalPoint)
            : Stream.empty();
    return Stream.concat(lead, focal).map(Signatory::text).collect(Collectors.toSet());
  }

  private Task task(Found found, Caller caller) {
    Cooperation cooperation = cooperations.read(found.plan().cooperation()).cooperation();
    Language reader = Optional.ofNullable(caller.language()).orElse(Language.ES);
    return new Task(
        found.version().proposedAt(),
        "task.plan",
        cooperation.titles().in(reader),
        cooperation.titles().shownTo(reader),
        "/cooperations/" + cooperation.code() + "/plan#signatures",
        "task.plan.action");
  }
}
