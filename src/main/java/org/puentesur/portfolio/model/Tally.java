package org.puentesur.portfolio.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.puentesur.portfolio.model.Instance.Edge;
import org.puentesur.portfolio.model.Places.Kind;

/**
 * A choice of exchanges that grows and shrinks; it knows exchanges by their places in the
 * programme.
 */
final class Tally {

  private static final int NONE = -1;

  private final Programme programme;
  private final Instance instance;
  private final Places places;
  private final boolean[] chosen;
  private final int[] ofDemand;
  private final int[] days;
  private final int[][] counts = new int[Kind.values().length][];
  private long cost;
  private long value;

  Tally(Programme programme) {
    this.programme = programme;
    this.instance = programme.instance();
    this.places = programme.places();
    this.chosen = new boolean[programme.edges().size()];
    this.ofDemand = new int[instance.demands().size()];
    Arrays.fill(ofDemand, NONE);
    this.days = new int[instance.offers().size()];
    for (Kind kind : Kind.values()) {
      counts[kind.ordinal()] = new int[places.count(kind)];
    }
  }

  /** Whether every upper limit would hold with one exchange more. */
  boolean takes(int at) {
    Edge edge = programme.edges().get(at);
    return ofDemand[edge.demand()] == NONE
        && edge.cost() <= instance.budget() - cost
        && edge.days() <= instance.days(edge.offer()) - days[edge.offer()]
        && room(Kind.OFFER, at)
        && room(Kind.INSTITUTION, at)
        && room(Kind.PROVIDER, at);
  }

  private boolean room(Kind kind, int at) {
    int place = places.of(kind, at);
    return counts[kind.ordinal()][place] < places.most(kind, place);
  }

  /** What one exchange more would add to the sum. */
  long gain(int at) {
    return worth(at, 0);
  }

  /** What one exchange less would take from the sum. */
  long loss(int at) {
    return worth(at, -1);
  }

  private long worth(int at, int more) {
    int recipient = places.of(Kind.RECIPIENT, at);
    int served = counts[Kind.RECIPIENT.ordinal()][recipient] + more;
    return programme.weight(programme.edges().get(at))
        + programme.weight(places.recipient(recipient), served);
  }

  void add(int at) {
    value += gain(at);
    count(at, 1);
    chosen[at] = true;
    ofDemand[programme.edges().get(at).demand()] = at;
  }

  void remove(int at) {
    value -= loss(at);
    count(at, -1);
    chosen[at] = false;
    ofDemand[programme.edges().get(at).demand()] = NONE;
  }

  private void count(int at, int by) {
    Edge edge = programme.edges().get(at);
    days[edge.offer()] += by * edge.days();
    cost += by * edge.cost();
    for (Kind kind : Kind.values()) {
      counts[kind.ordinal()][places.of(kind, at)] += by;
    }
  }

  boolean has(int at) {
    return chosen[at];
  }

  /** The exchange that serves a demand, negative where none does. */
  int serving(int demand) {
    return ofDemand[demand];
  }

  long value() {
    return value;
  }

  List<Edge> chosen() {
    List<Edge> edges = new ArrayList<>();
    for (int at = 0; at < chosen.length; at++) {
      if (chosen[at]) {
        edges.add(programme.edges().get(at));
      }
    }
    return edges;
  }
}
