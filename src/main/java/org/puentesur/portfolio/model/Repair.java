package org.puentesur.portfolio.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.puentesur.portfolio.model.Instance.Edge;

/** Makes of any choice one that keeps every limit, filled up and improved by exchanging a few. */
final class Repair {

  private static final int ROUNDS = 3;
  private static final int NONE = -1;

  private final Programme programme;
  private final Relaxation relaxation;
  private final List<Edge> edges;
  private final int[][] ofOffer;

  Repair(Programme programme, Relaxation relaxation) {
    this.programme = programme;
    this.relaxation = relaxation;
    this.edges = programme.edges();
    this.ofOffer = new int[programme.instance().offers().size()][];
    List<List<Integer>> lists =
        IntStream.range(0, ofOffer.length)
            .<List<Integer>>mapToObj(any -> new ArrayList<>())
            .toList();
    for (int at = 0; at < edges.size(); at++) {
      lists.get(edges.get(at).offer()).add(at);
    }
    Arrays.setAll(ofOffer, at -> lists.get(at).stream().mapToInt(Integer::intValue).toArray());
  }

  /** The choice without what breaks limits, and with what else they allow. */
  Tally of(int[] chosen, long[] prices) {
    Tally tally = new Tally(programme);
    int[] all = relaxation.byWeight(IntStream.range(0, edges.size()).toArray(), prices);
    int[] first = relaxation.byWeight(chosen, prices);
    fill(tally, first, true);
    fill(tally, first, false);
    fill(tally, all, true);
    fill(tally, all, false);
    return tally;
  }

  /** A choice that keeps every limit, made better. */
  Tally improved(List<Edge> chosen, long[] prices) {
    Tally tally = new Tally(programme);
    Set<Edge> kept = new HashSet<>(chosen);
    IntStream.range(0, edges.size()).filter(at -> kept.contains(edges.get(at))).forEach(tally::add);
    int[] all = relaxation.byWeight(IntStream.range(0, edges.size()).toArray(), prices);
    for (int round = 0; round < ROUNDS && exchange(tally, all); round++) {
      fill(tally, all, false);
    }
    return tally;
  }

  private void fill(Tally tally, int[] order, boolean onlyForCountries) {
    for (int at : order) {
      long own = onlyForCountries ? programme.weight(edges.get(at)) : 0;
      if (!tally.has(at) && tally.takes(at) && tally.gain(at) > own) {
        tally.add(at);
      }
    }
  }

  private boolean exchange(Tally tally, int[] order) {
    boolean any = false;
    for (int at : order) {
      any |= !tally.has(at) && place(tally, at);
    }
    return any;
  }

  // in the place of what serves the demand now, and of the least of the offer's others if it must
  private boolean place(Tally tally, int at) {
    long before = tally.value();
    int now = tally.serving(edges.get(at).demand());
    if (now != NONE) {
      tally.remove(now);
    }
    int out = tally.takes(at) ? NONE : least(tally, at);
    if (out != NONE) {
      tally.remove(out);
    }
    if (tally.takes(at) && tally.value() + tally.gain(at) > before) {
      tally.add(at);
      return true;
    }
    if (out != NONE) {
      tally.add(out);
    }
    if (now != NONE) {
      tally.add(now);
    }
    return false;
  }

  private int least(Tally tally, int at) {
    int least = NONE;
    for (int other : ofOffer[edges.get(at).offer()]) {
      if (tally.has(other) && (least == NONE || tally.loss(other) < tally.loss(least))) {
        least = other;
      }
    }
    return least;
  }
}
