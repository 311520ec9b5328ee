package org.puentesur.portfolio.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.puentesur.portfolio.model.Instance.Edge;
import org.puentesur.portfolio.model.Instance.Offer;
import org.puentesur.portfolio.model.Programme.Tier;

/**
 * A programme as a network: recipient countries, demands, offers, institutions, provider countries.
 *
 * <p>Every limit but those of the budget and of expert-days is an arc's capacity. Expert-days are
 * where all of an offer's exchanges take as many.
 */
final class Layers {

  private final Programme programme;
  private final Instance instance;
  private final List<Edge> edges;
  private final Map<String, Integer> recipients = new HashMap<>();
  private final Map<String, Integer> institutions = new HashMap<>();
  private final Map<String, Integer> providers = new HashMap<>();
  private final Network network;
  private final int firstEdge;

  Layers(Programme programme, long scale) {
    this.programme = programme;
    this.instance = programme.instance();
    this.edges = programme.edges();
    programme.tiers().keySet().forEach(country -> number(recipients, country));
    for (Offer offer : instance.offers()) {
      number(institutions, offer.institution() + " " + offer.country());
      number(providers, offer.country());
    }
    this.network = new Network(provider(providers.size()) + 1);
    recipients.forEach((country, at) -> tiers(country, at, scale));
    demands();
    int most = instance.demands().size();
    offers(most);
    this.firstEdge = network.arcs();
    edges.forEach(edge -> network.arc(demand(edge.demand()), offer(edge.offer()), 1, 0));
  }

  private static void number(Map<String, Integer> numbers, String name) {
    numbers.putIfAbsent(name, numbers.size());
  }

  private int demand(int at) {
    return 1 + recipients.size() + at;
  }

  private int offer(int at) {
    return demand(instance.demands().size()) + at;
  }

  private int institution(int at) {
    return offer(instance.offers().size()) + at;
  }

  private int provider(int at) {
    return institution(institutions.size()) + at;
  }

  private void tiers(String country, int at, long scale) {
    for (Tier tier : programme.tiers().get(country)) {
      if (tier.units() > 0) {
        network.arc(0, 1 + at, tier.units(), -scale * tier.weight());
      }
    }
    network.arc(0, 1 + at, instance.demands().size(), 0);
  }

  private void demands() {
    for (int at = 0; at < instance.demands().size(); at++) {
      Integer recipient = recipients.get(instance.demands().get(at).country());
      if (recipient != null) {
        network.arc(1 + recipient, demand(at), 1, 0);
      }
    }
  }

  private void offers(int most) {
    int[] capacities = capacities(most);
    for (int at = 0; at < capacities.length; at++) {
      Offer offer = instance.offers().get(at);
      int institution = institutions.get(offer.institution() + " " + offer.country());
      network.arc(offer(at), institution(institution), capacities[at], 0);
    }
    institutions.forEach(
        (name, at) -> {
          String[] parts = name.split(" ");
          long limit = instance.most(Limit.Kind.PROVIDER_INSTITUTION, parts[0]);
          int provider = providers.get(parts[1]);
          network.arc(institution(at), provider(provider), Math.min(most, limit), 0);
        });
    providers.forEach(
        (country, at) ->
            network.arc(
                provider(at),
                network.sink(),
                Math.min(most, instance.most(Limit.Kind.PROVIDER_COUNTRY, country)),
                0));
  }

  // no offer can carry more exchanges than those that take the fewest days
  private int[] capacities(int most) {
    List<List<Integer>> days = new ArrayList<>();
    instance.offers().forEach(offer -> days.add(new ArrayList<>()));
    edges.forEach(edge -> days.get(edge.offer()).add(edge.days()));
    int[] capacities = new int[days.size()];
    for (int at = 0; at < capacities.length; at++) {
      long left = instance.days(at);
      int count = 0;
      for (int each : days.get(at).stream().sorted().toList()) {
        left -= each;
        count += left >= 0 ? 1 : 0;
      }
      capacities[at] = Math.min(Math.min(most, instance.exchanges(at)), count);
    }
    return capacities;
  }

  /** Prices every exchange; one without capacity is closed. */
  Network priced(long[] weights, boolean[] closed) {
    for (int at = 0; at < weights.length; at++) {
      network.price(firstEdge + at, closed[at] ? 0 : 1, -weights[at]);
    }
    return network;
  }

  /** Which exchanges a flow chooses. */
  int[] chosen(long[] flow) {
    int[] chosen = new int[edges.size()];
    int count = 0;
    for (int at = 0; at < edges.size(); at++) {
      if (flow[firstEdge + at] > 0) {
        chosen[count++] = at;
      }
    }
    return Arrays.copyOf(chosen, count);
  }

  /** What a flow costs in all. */
  long cost(long[] flow) {
    long cost = 0;
    for (int arc = 0; arc < flow.length; arc++) {
      cost += flow[arc] * network.cost(arc);
    }
    return cost;
  }
}
