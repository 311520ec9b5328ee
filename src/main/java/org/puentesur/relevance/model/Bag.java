package org.puentesur.relevance.model;

import java.util.Arrays;
import java.util.function.ObjDoubleConsumer;

/** Tokens with how often, or how surely, each occurs; in the order in which they came. */
final class Bag {

  // a table of its own: a text adds to it a thousand times, and an index takes texts by the hundred
  // thousand
  private String[] tokens = new String[256];
  private double[] weights = new double[256];
  private int[] places = new int[1024];
  private int size;

  void add(String token, double weight) {
    int place = place(token);
    weights[place] += weight;
  }

  /** Takes in what another says of the same thing in another language: the surer counts. */
  void unite(Bag other) {
    other.forEach(
        (token, weight) -> {
          int place = place(token);
          weights[place] = Math.max(weights[place], weight);
        });
  }

  int size() {
    return size;
  }

  String token(int at) {
    return tokens[at];
  }

  double weight(int at) {
    return weights[at];
  }

  void forEach(ObjDoubleConsumer<String> taker) {
    for (int at = 0; at < size; at++) {
      taker.accept(tokens[at], weights[at]);
    }
  }

  private int place(String token) {
    int slot = slot(token);
    if (places[slot] == 0) {
      if (size == tokens.length) {
        grow();
        slot = slot(token);
      }
      tokens[size] = token;
      places[slot] = ++size;
    }
    return places[slot] - 1;
  }

  // 0 is a free place; a quarter at most is taken, so that a look or two suffice
  private int slot(String token) {
    int hash = token.hashCode();
    int slot = (hash ^ hash >>> 15) & places.length - 1;
    while (places[slot] != 0 && !tokens[places[slot] - 1].equals(token)) {
      slot = slot + 1 & places.length - 1;
    }
    return slot;
  }

  private void grow() {
    tokens = Arrays.copyOf(tokens, 2 * size);
    weights = Arrays.copyOf(weights, 2 * size);
    places = new int[2 * places.length];
    for (int at = 0; at < size; at++) {
      places[slot(tokens[at])] = at + 1;
    }
  }
}
