package org.puentesur.portfolio.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.puentesur.portfolio.model.Instance.Edge;

/** Makes of any choice one that keeps every limit, filled up and improved by single exchanges. */
final class Repair {

  private final Programme programme;
  private final Relaxation relaxation;
  private final List<Edge> edges;

  Repair(Programme programme, Relaxation relaxation) {
    this.programme = programme;
    this.relaxation = relaxation;
    this.edges = programme.edges();
  }

  Tally of(int[] chosen, long[] prices) {
    Tally tally = new Tally(programme);
    int[] all = relaxation.byWeight(IntStream.range(0, edges.size()).toArray(), prices);
    int[] first = relaxation.byWeight(chosen, prices);
    fill(tally, first, true);
    fill(tally, first, false);
    fill(tally, all, true);
    fill(tally, all, false);
    exchange(tally, all);
    return tally;
  }

  private void fill(Tally tally, int[] order, boolean onlyForCountries) {
    for (int at : order) {
      Edge edge = edges.get(at);
      boolean wanted = tally.gain(edge) > (onlyForCountries ? programme.weight(edge) : 0);
      if (wanted && tally.takes(edge)) {
        tally.add(edge);
      }
    }
  }

  private void exchange(Tally tally, int[] order) {
    Map<Integer, Edge> served = new HashMap<>();
    tally.chosen().forEach(edge -> served.put(edge.demand(), edge));
    for (int at : order) {
      Edge edge = edges.get(at);
      Edge now = served.get(edge.demand());
      if (now != null && programme.weight(edge) > programme.weight(now)) {
        tally.remove(now);
        Edge better = tally.takes(edge) ? edge : now;
        tally.add(better);
        served.put(edge.demand(), better);
      }
    }
  }
}
