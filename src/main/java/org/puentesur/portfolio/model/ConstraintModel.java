package org.puentesur.portfolio.model;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.puentesur.portfolio.model.Instance.Edge;
import org.puentesur.portfolio.model.Instance.Offer;
import org.puentesur.portfolio.model.Programme.Tier;

/** A programme as OR-Tools' constraint solver (CP-SAT) takes it, with every limit. */
final class ConstraintModel {

  private static final int WORKERS = Math.max(1, Runtime.getRuntime().availableProcessors());

  private record Sum(Limit.Kind kind, Object subject) {}

  private final Programme programme;
  private final Instance instance;
  private final CpModel model = new CpModel();
  private final List<BoolVar> chosen = new ArrayList<>();
  private final Map<Sum, LinearExprBuilder> sums = new HashMap<>();
  private final Map<Integer, List<Literal>> ofDemand = new HashMap<>();
  private final LinearExprBuilder objective = LinearExpr.newBuilder();

  ConstraintModel(Programme programme) {
    this.programme = programme;
    this.instance = programme.instance();
    programme.edges().forEach(this::add);
    ofDemand.values().forEach(model::addAtMostOne);
    sums.forEach(this::limit);
    programme.tiers().forEach(this::reward);
  }

  private void add(Edge edge) {
    BoolVar variable = model.newBoolVar("");
    chosen.add(variable);
    Offer offer = instance.offers().get(edge.offer());
    ofDemand.computeIfAbsent(edge.demand(), any -> new ArrayList<>()).add(variable);
    sum(Limit.Kind.MINIMUM, instance.recipient(edge)).add(variable);
    sum(Limit.Kind.BUDGET, "").addTerm(variable, edge.cost());
    sum(Limit.Kind.EXCHANGES, edge.offer()).add(variable);
    sum(Limit.Kind.EXPERT_DAYS, edge.offer()).addTerm(variable, edge.days());
    sum(Limit.Kind.PROVIDER_INSTITUTION, offer.institution()).add(variable);
    sum(Limit.Kind.PROVIDER_COUNTRY, offer.country()).add(variable);
    objective.addTerm(variable, programme.weight(edge));
  }

  private LinearExprBuilder sum(Limit.Kind kind, Object subject) {
    return sums.computeIfAbsent(new Sum(kind, subject), any -> LinearExpr.newBuilder());
  }

  private void limit(Sum of, LinearExprBuilder sum) {
    long most =
        switch (of.kind) {
          case MINIMUM -> Instance.UNLIMITED;
          case BUDGET -> instance.budget();
          case EXCHANGES -> instance.exchanges((Integer) of.subject);
          case EXPERT_DAYS -> instance.days((Integer) of.subject);
          case PROVIDER_INSTITUTION, PROVIDER_COUNTRY ->
              instance.most(of.kind, of.subject.toString());
        };
    if (most < Instance.UNLIMITED) {
      model.addLessOrEqual(sum, most);
    }
  }

  private void reward(String country, List<Tier> tiers) {
    LinearExprBuilder rewarded = LinearExpr.newBuilder();
    for (Tier tier : tiers) {
      IntVar units = model.newIntVar(0, tier.units(), "");
      rewarded.add(units);
      objective.addTerm(units, tier.weight());
    }
    model.addLessOrEqual(rewarded, sum(Limit.Kind.MINIMUM, country));
  }

  /** The best choice and bound within some time, starting from a known one. */
  Answer improve(Answer known, Duration time) {
    model.maximize(objective);
    model.addLessOrEqual(objective, known.bound());
    Set<Edge> before = new HashSet<>(known.chosen());
    for (int at = 0; at < chosen.size(); at++) {
      model.addHint(chosen.get(at), before.contains(programme.edges().get(at)) ? 1 : 0);
    }
    CpSolver solver = new CpSolver();
    solver.getParameters().setMaxTimeInSeconds(time.toMillis() / 1e3).setNumWorkers(WORKERS);
    CpSolverStatus status = solver.solve(model);
    if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
      return known;
    }
    int[] found =
        IntStream.range(0, chosen.size())
            .filter(at -> solver.booleanValue(chosen.get(at)))
            .toArray();
    // the bound is a whole number that came as a floating one
    long bound = (long) Math.floor(solver.bestObjectiveBound() + .5);
    Answer answer = Answer.of(programme, found);
    return new Answer(answer.chosen(), answer.value(), bound);
  }
}
