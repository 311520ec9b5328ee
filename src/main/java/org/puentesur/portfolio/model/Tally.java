package org.puentesur.portfolio.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.puentesur.portfolio.model.Instance.Edge;
import org.puentesur.portfolio.model.Instance.Offer;

/** A choice of exchanges that grows and shrinks, and never breaks an upper limit by growing. */
final class Tally {

  private final Programme programme;
  private final Instance instance;
  private final Set<Edge> chosen = new HashSet<>();
  private final Set<Integer> demands = new HashSet<>();
  private final Map<Integer, Integer> exchanges = new HashMap<>();
  private final Map<Integer, Integer> days = new HashMap<>();
  private final Map<String, Integer> institutions = new HashMap<>();
  private final Map<String, Integer> providers = new HashMap<>();
  private final Map<String, Integer> served = new HashMap<>();
  private long cost;
  private long value;

  Tally(Programme programme) {
    this.programme = programme;
    this.instance = programme.instance();
  }

  /** Whether every upper limit would hold with one exchange more. */
  boolean takes(Edge edge) {
    Offer offer = instance.offers().get(edge.offer());
    return !demands.contains(edge.demand())
        && edge.cost() <= instance.budget() - cost
        && of(exchanges, edge.offer()) < instance.exchanges(edge.offer())
        && edge.days() <= instance.days(edge.offer()) - of(days, edge.offer())
        && of(institutions, offer.institution())
            < instance.most(Limit.Kind.PROVIDER_INSTITUTION, offer.institution())
        && of(providers, offer.country())
            < instance.most(Limit.Kind.PROVIDER_COUNTRY, offer.country());
  }

  /** What one exchange more would add to the sum. */
  long gain(Edge edge) {
    String country = instance.recipient(edge);
    return programme.weight(edge) + programme.weight(country, of(served, country));
  }

  /** What one exchange less would take from the sum. */
  long loss(Edge edge) {
    String country = instance.recipient(edge);
    return programme.weight(edge) + programme.weight(country, of(served, country) - 1);
  }

  void add(Edge edge) {
    value += gain(edge);
    count(edge, 1);
    chosen.add(edge);
    demands.add(edge.demand());
  }

  void remove(Edge edge) {
    value -= loss(edge);
    count(edge, -1);
    chosen.remove(edge);
    demands.remove(edge.demand());
  }

  private void count(Edge edge, int by) {
    Offer offer = instance.offers().get(edge.offer());
    exchanges.merge(edge.offer(), by, Integer::sum);
    days.merge(edge.offer(), by * edge.days(), Integer::sum);
    institutions.merge(offer.institution(), by, Integer::sum);
    providers.merge(offer.country(), by, Integer::sum);
    served.merge(instance.recipient(edge), by, Integer::sum);
    cost += by * edge.cost();
  }

  boolean has(Edge edge) {
    return chosen.contains(edge);
  }

  long value() {
    return value;
  }

  List<Edge> chosen() {
    return new ArrayList<>(chosen);
  }

  private static <K> int of(Map<K, Integer> counts, K key) {
    return counts.getOrDefault(key, 0);
  }
}
