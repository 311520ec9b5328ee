package org.puentesur.cooperation.service;

import static org.puentesur.account.model.Role.Names.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.Names.FACILITATOR;
import static org.puentesur.account.model.Role.Names.REGIONAL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.cooperation.model.BoardCard;
import org.puentesur.cooperation.model.BoardColumn;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationSight;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.model.Unmet;

/** Cooperations by phase, for those who follow them: what waits, how long, and for whom. */
@Stateless
public class BoardService {

  /** The phases on the board: those from which it goes on. */
  private static final List<Phase> COLUMNS =
      List.of(
          Phase.EXPLORATION,
          Phase.FORMULATION,
          Phase.AGREED,
          Phase.EXECUTION,
          Phase.CLOSURE,
          Phase.EVALUATED,
          Phase.SUSPENDED);

  @Inject Boards boards;
  @Inject Cooperations cooperations;
  @Inject Conditions conditions;
  @Inject CooperationGate gate;
  @Inject Clock clock;

  /**
   * The board.
   *
   * @param country ISO 3166-1 alpha-3 of a participant, null for every one
   * @param most cards in a column
   */
  @RolesAllowed({COUNTRY_FOCAL_POINT, FACILITATOR, REGIONAL_COORDINATOR})
  public List<BoardColumn> board(String country, int most) {
    CooperationSight sight = new CooperationSight(gate.caller());
    Map<Phase, Long> counts = boards.counts(sight, COLUMNS, country);
    List<Cooperation> shown = cooperations.several(boards.earliest(sight, COLUMNS, country, most));
    Map<UUID, List<Unmet>> unmet = conditions.unmet(shown);
    Map<Phase, List<Cooperation>> byPhase =
        shown.stream().collect(Collectors.groupingBy(Cooperation::phase));
    return COLUMNS.stream()
        .map(
            phase ->
                new BoardColumn(
                    phase,
                    counts.getOrDefault(phase, 0L),
                    byPhase.getOrDefault(phase, List.of()).stream()
                        .sorted(Comparator.comparing(Cooperation::phaseSince))
                        .map(each -> card(each, unmet.getOrDefault(each.id(), List.of())))
                        .toList()))
        .toList();
  }

  private BoardCard card(Cooperation cooperation, List<Unmet> unmet) {
    long days = Duration.between(cooperation.phaseSince(), clock.instant()).toDays();
    return new BoardCard(cooperation, days, unmet);
  }
}
