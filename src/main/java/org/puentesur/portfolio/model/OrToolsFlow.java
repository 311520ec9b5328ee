package org.puentesur.portfolio.model;

import com.google.ortools.graph.MinCostFlow;

/** A cheapest flow by OR-Tools, whose native library must be loaded. */
final class OrToolsFlow implements MinimumCostFlow {

  @Override
  public long[] through(Network network) {
    MinCostFlow flow = new MinCostFlow(network.nodes(), network.arcs() + 1);
    long most = 0;
    for (int arc = 0; arc < network.arcs(); arc++) {
      flow.addArcWithCapacityAndUnitCost(
          network.tail(arc), network.head(arc), network.capacity(arc), network.cost(arc));
      most += network.head(arc) == network.sink() ? network.capacity(arc) : 0;
    }
    // what is not worth its cost goes past the network
    flow.addArcWithCapacityAndUnitCost(0, network.sink(), most, 0);
    flow.setNodeSupply(0, most);
    flow.setNodeSupply(network.sink(), -most);
    MinCostFlow.Status status = flow.solve();
    if (status != MinCostFlow.Status.OPTIMAL) {
      throw new IllegalStateException("the flow ended as " + status);
    }
    long[] through = new long[network.arcs()];
    for (int arc = 0; arc < through.length; arc++) {
      through[arc] = flow.getFlow(arc);
    }
    return through;
  }
}
