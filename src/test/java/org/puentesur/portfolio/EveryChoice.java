package org.puentesur.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.puentesur.portfolio.model.Instance;
import org.puentesur.portfolio.model.Instance.Edge;
import org.puentesur.portfolio.model.Instance.Offer;
import org.puentesur.portfolio.model.Limit;

/** Tries every choice of an instance and keeps the best, by the wording of the limits alone. */
final class EveryChoice {

  /** What a choice is worth: exchanges towards minimums, floor, countries served, fit. */
  record Worth(int floor, int countries, long fit) {
    static final Comparator<Worth> FAIR =
        Comparator.comparingInt(Worth::floor)
            .thenComparingInt(Worth::countries)
            .thenComparingLong(Worth::fit);
    static final Comparator<Worth> FIT = Comparator.comparingLong(Worth::fit);
  }

  private final Instance instance;
  private final Comparator<Worth> order;
  private final List<List<Edge>> ofDemand = new ArrayList<>();
  private final List<Edge> chosen = new ArrayList<>();
  private Worth best;

  private EveryChoice(Instance instance, Comparator<Worth> order) {
    this.instance = instance;
    this.order = order;
    instance.demands().forEach(demand -> ofDemand.add(new ArrayList<>()));
    instance.edges().forEach(edge -> ofDemand.get(edge.demand()).add(edge));
  }

  /** The best worth; null where no choice meets the minimums. */
  static Worth best(Instance instance, Comparator<Worth> order) {
    EveryChoice every = new EveryChoice(instance, order);
    every.from(0);
    return every.best;
  }

  private void from(int demand) {
    if (!keepsUpperLimits(instance, chosen)) {
      return;
    }
    if (demand == ofDemand.size()) {
      judge();
      return;
    }
    from(demand + 1);
    for (Edge edge : ofDemand.get(demand)) {
      chosen.add(edge);
      from(demand + 1);
      chosen.remove(chosen.size() - 1);
    }
  }

  private void judge() {
    Map<String, Integer> served = served(instance, chosen);
    for (Limit limit : instance.limits()) {
      if (limit.kind() == Limit.Kind.MINIMUM
          && served.getOrDefault(limit.subject(), 0) < limit.amount()) {
        return;
      }
    }
    int floor = Integer.MAX_VALUE;
    int countries = 0;
    for (String country : instance.servable().keySet()) {
      floor = Math.min(floor, served.getOrDefault(country, 0));
      countries += served.getOrDefault(country, 0) > 0 ? 1 : 0;
    }
    long fit = chosen.stream().mapToLong(Edge::fit).sum();
    Worth worth = new Worth(floor, countries, fit);
    if (best == null || order.compare(worth, best) > 0) {
      best = worth;
    }
  }

  static Map<String, Integer> served(Instance instance, List<Edge> chosen) {
    Map<String, Integer> served = new HashMap<>();
    chosen.forEach(edge -> served.merge(instance.recipient(edge), 1, Integer::sum));
    return served;
  }

  /** Whether a choice keeps each limit that a growing choice could break. */
  static boolean keepsUpperLimits(Instance instance, List<Edge> chosen) {
    Map<Object, Long> used = new HashMap<>();
    for (Edge edge : chosen) {
      Offer offer = instance.offers().get(edge.offer());
      used.merge("demand " + edge.demand(), 1L, Long::sum);
      used.merge(Limit.Kind.BUDGET, edge.cost(), Long::sum);
      used.merge("exchanges " + edge.offer(), 1L, Long::sum);
      used.merge("days " + edge.offer(), (long) edge.days(), Long::sum);
      used.merge("institution " + offer.institution(), 1L, Long::sum);
      used.merge("country " + offer.country(), 1L, Long::sum);
    }
    return chosen.stream().allMatch(edge -> used.get("demand " + edge.demand()) == 1)
        && instance.limits().stream().allMatch(limit -> keeps(instance, limit, used));
  }

  private static boolean keeps(Instance instance, Limit limit, Map<Object, Long> used) {
    return switch (limit.kind()) {
      case MINIMUM -> true;
      case BUDGET -> used.getOrDefault(Limit.Kind.BUDGET, 0L) <= limit.amount();
      case PROVIDER_INSTITUTION ->
          used.getOrDefault("institution " + limit.subject(), 0L) <= limit.amount();
      case PROVIDER_COUNTRY ->
          used.getOrDefault("country " + limit.subject(), 0L) <= limit.amount();
      case EXCHANGES -> eachOffer(instance, used, "exchanges ");
      case EXPERT_DAYS -> eachOffer(instance, used, "days ");
    };
  }

  private static boolean eachOffer(Instance instance, Map<Object, Long> used, String what) {
    for (int at = 0; at < instance.offers().size(); at++) {
      Offer offer = instance.offers().get(at);
      int most = what.equals("days ") ? offer.days() : offer.exchanges();
      if (used.getOrDefault(what + at, 0L) > most) {
        return false;
      }
    }
    return true;
  }
}
