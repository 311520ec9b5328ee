package org.puentesur.portfolio.model;

import java.util.Arrays;

/**
 * Nodes joined by arcs of limited capacity at a cost for each unit; every arc leads to a node of a
 * higher number, from the source 0 to the last one.
 */
final class Network {

  private final int nodes;
  private int[] tails = new int[1024];
  private int[] heads = new int[1024];
  private long[] capacities = new long[1024];
  private long[] costs = new long[1024];
  private int arcs;

  Network(int nodes) {
    this.nodes = nodes;
  }

  /** Adds an arc and gives its number. */
  int arc(int tail, int head, long capacity, long cost) {
    if (arcs == tails.length) {
      tails = Arrays.copyOf(tails, 2 * arcs);
      heads = Arrays.copyOf(heads, 2 * arcs);
      capacities = Arrays.copyOf(capacities, 2 * arcs);
      costs = Arrays.copyOf(costs, 2 * arcs);
    }
    tails[arcs] = tail;
    heads[arcs] = head;
    capacities[arcs] = capacity;
    costs[arcs] = cost;
    return arcs++;
  }

  void price(int arc, long capacity, long cost) {
    capacities[arc] = capacity;
    costs[arc] = cost;
  }

  int nodes() {
    return nodes;
  }

  int sink() {
    return nodes - 1;
  }

  int arcs() {
    return arcs;
  }

  int tail(int arc) {
    return tails[arc];
  }

  int head(int arc) {
    return heads[arc];
  }

  long capacity(int arc) {
    return capacities[arc];
  }

  long cost(int arc) {
    return costs[arc];
  }
}
