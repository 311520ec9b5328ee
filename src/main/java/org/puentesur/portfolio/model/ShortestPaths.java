package org.puentesur.portfolio.model;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * A cheapest flow by shortest paths alone, in whole numbers (the primal-dual method with
 * potentials: Ahuja, Magnanti, Orlin, Network Flows, 1993, chapter 9).
 */
final class ShortestPaths implements MinimumCostFlow {

  private static final long FAR = Long.MAX_VALUE / 4;

  private record Reached(int node, long distance) implements Comparable<Reached> {
    @Override
    public int compareTo(Reached other) {
      return Long.compare(distance, other.distance);
    }
  }

  @Override
  public long[] through(Network network) {
    return new Run(network).flow();
  }

  // arc 2a is the network's arc a, 2a + 1 its way back
  private static final class Run {
    private final Network network;
    private final int nodes;
    private final int[] first;
    private final int[] next;
    private final int[] head;
    private final long[] cost;
    private final long[] left;
    private final long[] potential;
    private final long[] distance;
    private final int[] current;
    private final boolean[] onPath;

    Run(Network network) {
      this.network = network;
      this.nodes = network.nodes();
      int arcs = 2 * network.arcs();
      first = new int[nodes];
      Arrays.fill(first, -1);
      next = new int[arcs];
      head = new int[arcs];
      cost = new long[arcs];
      left = new long[arcs];
      potential = new long[nodes];
      distance = new long[nodes];
      current = new int[nodes];
      onPath = new boolean[nodes];
      for (int arc = 0; arc < network.arcs(); arc++) {
        put(2 * arc, network.tail(arc), network.head(arc), network.cost(arc));
        put(2 * arc + 1, network.head(arc), network.tail(arc), -network.cost(arc));
        left[2 * arc] = network.capacity(arc);
      }
    }

    private void put(int arc, int from, int to, long each) {
      next[arc] = first[from];
      first[from] = arc;
      head[arc] = to;
      cost[arc] = each;
    }

    long[] flow() {
      startPotentials();
      while (measure() && potential[network.sink()] < 0) {
        System.arraycopy(first, 0, current, 0, nodes);
        while (push(0, Long.MAX_VALUE) > 0) {
          // until no cheapest path is left
        }
      }
      long[] flow = new long[network.arcs()];
      for (int arc = 0; arc < flow.length; arc++) {
        flow[arc] = left[2 * arc + 1];
      }
      return flow;
    }

    // arcs lead upwards, so that one pass in the order of the nodes finds every distance
    private void startPotentials() {
      Arrays.fill(potential, FAR);
      potential[0] = 0;
      for (int node = 0; node < nodes; node++) {
        for (int arc = first[node]; arc >= 0; arc = next[arc]) {
          if (left[arc] > 0 && potential[node] < FAR) {
            potential[head[arc]] = Math.min(potential[head[arc]], potential[node] + cost[arc]);
          }
        }
      }
    }

    // Dijkstra over reduced costs, as far as the sink
    private boolean measure() {
      Arrays.fill(distance, FAR);
      distance[0] = 0;
      PriorityQueue<Reached> queue = new PriorityQueue<>();
      queue.add(new Reached(0, 0));
      while (!queue.isEmpty() && queue.peek().distance() < distance[network.sink()]) {
        Reached reached = queue.poll();
        if (reached.distance() == distance[reached.node()]) {
          spread(reached, queue);
        }
      }
      long far = distance[network.sink()];
      if (far >= FAR) {
        return false;
      }
      for (int node = 0; node < nodes; node++) {
        potential[node] += Math.min(distance[node], far);
      }
      return true;
    }

    private void spread(Reached reached, PriorityQueue<Reached> queue) {
      for (int arc = first[reached.node()]; arc >= 0; arc = next[arc]) {
        int to = head[arc];
        if (left[arc] > 0) {
          long via = reached.distance() + reduced(reached.node(), arc);
          if (via < distance[to]) {
            distance[to] = via;
            queue.add(new Reached(to, via));
          }
        }
      }
    }

    private long reduced(int from, int arc) {
      return cost[arc] + potential[from] - potential[head[arc]];
    }

    private long push(int node, long most) {
      if (node == network.sink()) {
        return most;
      }
      onPath[node] = true;
      long pushed = 0;
      while (current[node] >= 0 && pushed == 0) {
        int arc = current[node];
        if (left[arc] > 0 && !onPath[head[arc]] && reduced(node, arc) == 0) {
          pushed = push(head[arc], Math.min(most, left[arc]));
          left[arc] -= pushed;
          left[arc ^ 1] += pushed;
        }
        if (pushed == 0) {
          current[node] = next[arc];
        }
      }
      onPath[node] = false;
      return pushed;
    }
  }
}
