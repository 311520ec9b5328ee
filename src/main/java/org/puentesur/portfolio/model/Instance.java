package org.puentesur.portfolio.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which demands could be served by which offers, and under which limits. */
public final class Instance {

  /** What an offer that names no capacity can carry. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  /** A demand; it is served at most once. */
  public record Demand(UUID id, String country) {}

  /** An offer, with the exchanges and expert-days that it can give in the period. */
  public record Offer(UUID id, String institution, String country, int exchanges, int days) {}

  /**
   * One possible exchange.
   *
   * @param demand its place in the instance's demands
   * @param offer its place in the instance's offers
   * @param fit 0 to 100
   * @param cost US dollars
   * @param days expert-days of the provider
   */
  public record Edge(int demand, int offer, int fit, long cost, int days) {}

  private record About(Limit.Kind kind, String subject) {}

  private final List<Demand> demands;
  private final List<Offer> offers;
  private final List<Edge> edges;
  private final Set<Limit> limits;
  private final Map<About, Limit> limitOf;

  public Instance(List<Demand> demands, List<Offer> offers, List<Edge> edges, Set<Limit> limits) {
    this.demands = List.copyOf(demands);
    this.offers = List.copyOf(offers);
    this.edges = List.copyOf(edges);
    this.limits = Set.copyOf(limits);
    this.limitOf =
        limits.stream()
            .collect(
                Collectors.toMap(
                    limit -> new About(limit.kind(), limit.subject()), Function.identity()));
  }

  /** The same possibilities under other limits. */
  public Instance under(Set<Limit> others) {
    return new Instance(demands, offers, edges, others);
  }

  /** What is allowed of a kind to a subject; so much that it never binds where nothing is said. */
  public long most(Limit.Kind kind, String subject) {
    Limit limit = limitOf.get(new About(kind, subject));
    return limit == null ? UNLIMITED : limit.amount();
  }

  /** How often a recipient country must be served. */
  public int minimum(String country) {
    Limit limit = limitOf.get(new About(Limit.Kind.MINIMUM, country));
    return limit == null ? 0 : (int) limit.amount();
  }

  /** The most that all exchanges may cost together. */
  public long budget() {
    Limit limit = limitOf.get(new About(Limit.Kind.BUDGET, ""));
    return limit == null ? Long.MAX_VALUE : limit.amount();
  }

  /** The exchanges that an offer can carry under the limits. */
  public int exchanges(int offer) {
    return said(Limit.Kind.EXCHANGES) ? offers.get(offer).exchanges() : UNLIMITED;
  }

  /** The expert-days that an offer can give under the limits. */
  public int days(int offer) {
    return said(Limit.Kind.EXPERT_DAYS) ? offers.get(offer).days() : UNLIMITED;
  }

  private boolean said(Limit.Kind kind) {
    return limitOf.containsKey(new About(kind, ""));
  }

  /** Whether an exchange would be allowed if it were the only one. */
  public boolean possible(Edge edge) {
    Offer offer = offers.get(edge.offer());
    return edge.cost() <= budget()
        && edge.days() <= days(edge.offer())
        && exchanges(edge.offer()) > 0
        && most(Limit.Kind.PROVIDER_INSTITUTION, offer.institution()) > 0
        && most(Limit.Kind.PROVIDER_COUNTRY, offer.country()) > 0;
  }

  /** The country that an exchange would serve. */
  public String recipient(Edge edge) {
    return demands.get(edge.demand()).country();
  }

  /** How many of each country's demands have a possible exchange; only countries with one. */
  public Map<String, Long> servable() {
    return edges.stream()
        .filter(this::possible)
        .map(Edge::demand)
        .distinct()
        .collect(Collectors.groupingBy(at -> demands.get(at).country(), Collectors.counting()));
  }

  public List<Demand> demands() {
    return demands;
  }

  public List<Offer> offers() {
    return offers;
  }

  public List<Edge> edges() {
    return edges;
  }

  public Set<Limit> limits() {
    return limits;
  }
}
