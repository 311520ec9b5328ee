package org.puentesur.ledger.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationSight;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.service.CooperationQuery;
import org.puentesur.cooperation.service.Cooperations;
import org.puentesur.ledger.model.LedgerComparison;
import org.puentesur.platform.task.Task;
import org.puentesur.platform.task.TaskSource;
import org.puentesur.platform.text.Language;

/** Differences to the plan that the caller's institution has to explain. */
@ApplicationScoped
public class LedgerTasks implements TaskSource {

  private static final int MOST = 30;
  private static final CooperationQuery UNDER_WAY =
      new CooperationQuery(Set.of(Phase.EXECUTION, Phase.CLOSURE), Set.of(), null);

  @Inject Cooperations cooperations;
  @Inject Comparisons comparisons;
  @Inject CurrentCaller current;
  @Inject Clock clock;

  @Override
  public List<Task> tasks() {
    Caller caller = current.get();
    if (!caller.is(Role.INSTITUTION_LEAD) && !caller.is(Role.INSTITUTION_EDITOR)) {
      return List.of();
    }
    List<Cooperation> underWay =
        cooperations.page(UNDER_WAY, new CooperationSight(caller), MOST).stream()
            .filter(each -> each.institutions().contains(caller.institution()))
            .toList();
    Map<UUID, LedgerComparison> compared =
        comparisons.of(underWay.stream().map(Cooperation::id).toList());
    Language reader = Optional.ofNullable(caller.language()).orElse(Language.ES);
    return underWay.stream()
        .filter(each -> owes(caller.institution(), compared.get(each.id())))
        .map(each -> task(each, reader))
        .toList();
  }

  private boolean owes(UUID party, LedgerComparison comparison) {
    BigDecimal threshold = comparisons.threshold();
    return comparison.unexplained(threshold, LocalDate.now(clock)).stream()
        .anyMatch(line -> line.funder().equals(party));
  }

  private static Task task(Cooperation cooperation, Language reader) {
    return new Task(
        cooperation.phaseSince(),
        "task.ledger",
        cooperation.titles().in(reader),
        cooperation.titles().shownTo(reader),
        "/cooperations/" + cooperation.code() + "/ledger/comparison#unexplained",
        "task.ledger.action");
  }
}
