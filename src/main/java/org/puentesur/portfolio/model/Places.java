package org.puentesur.portfolio.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.puentesur.portfolio.model.Instance.Edge;
import org.puentesur.portfolio.model.Instance.Offer;

/** Numbers for whom an exchange concerns, and how many exchanges each may have. */
final class Places {

  /** Whom an exchange concerns. */
  enum Kind {
    RECIPIENT,
    OFFER,
    INSTITUTION,
    PROVIDER
  }

  private final int[][] of = new int[Kind.values().length][];
  private final List<List<String>> names = new ArrayList<>();
  private final long[][] most = new long[Kind.values().length][];

  Places(Instance instance, List<Edge> edges) {
    for (Kind kind : Kind.values()) {
      Map<String, Integer> numbers = new HashMap<>();
      int[] places = new int[edges.size()];
      for (int at = 0; at < places.length; at++) {
        String name = name(instance, kind, edges.get(at));
        places[at] = numbers.computeIfAbsent(name, any -> numbers.size());
      }
      List<String> inOrder = new ArrayList<>(numbers.keySet());
      inOrder.sort(Comparator.comparing(numbers::get));
      of[kind.ordinal()] = places;
      names.add(inOrder);
      most[kind.ordinal()] =
          inOrder.stream().mapToLong(name -> most(instance, kind, name)).toArray();
    }
  }

  private static String name(Instance instance, Kind kind, Edge edge) {
    Offer offer = instance.offers().get(edge.offer());
    return switch (kind) {
      case RECIPIENT -> instance.recipient(edge);
      case OFFER -> Integer.toString(edge.offer());
      case INSTITUTION -> offer.institution();
      case PROVIDER -> offer.country();
    };
  }

  private static long most(Instance instance, Kind kind, String name) {
    return switch (kind) {
      case RECIPIENT -> Instance.UNLIMITED;
      case OFFER -> instance.exchanges(Integer.parseInt(name));
      case INSTITUTION -> instance.most(Limit.Kind.PROVIDER_INSTITUTION, name);
      case PROVIDER -> instance.most(Limit.Kind.PROVIDER_COUNTRY, name);
    };
  }

  int count(Kind kind) {
    return names.get(kind.ordinal()).size();
  }

  /** Whom of a kind the exchange at a place concerns. */
  int of(Kind kind, int edge) {
    return of[kind.ordinal()][edge];
  }

  long most(Kind kind, int place) {
    return most[kind.ordinal()][place];
  }

  String recipient(int place) {
    return names.get(Kind.RECIPIENT.ordinal()).get(place);
  }
}
