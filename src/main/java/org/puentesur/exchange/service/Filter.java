package org.puentesur.exchange.service;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The values chosen of each facet: within one facet any of them, over the facets all.
 *
 * @param chosen codes or names of constants; a facet without values does not narrow
 */
public record Filter(Map<Facet, List<String>> chosen) {

  /** Narrows nothing. */
  public static final Filter NONE = new Filter(Map.of());

  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_.-]{1,40}");

  public Filter {
    Map<Facet, List<String>> clean = new EnumMap<>(Facet.class);
    chosen.forEach(
        (facet, values) ->
            clean.put(
                facet,
                List.copyOf(
                    new TreeSet<>(
                        values.stream()
                            .filter(value -> VALUE.matcher(value).matches())
                            .toList()))));
    chosen = Map.copyOf(clean);
  }

  /** What a request asks for, its parameters named as {@link Facet#parameter}. */
  public static Filter from(Function<String, Collection<String>> parameters) {
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Collection<String> values = parameters.apply(facet.parameter());
      chosen.put(facet, values == null ? List.of() : List.copyOf(values));
    }
    return new Filter(chosen);
  }

  public List<String> of(Facet facet) {
    return chosen.getOrDefault(facet, List.of());
  }

  /** The same with one facet narrowed to a single value. */
  public Filter only(Facet facet, String value) {
    Map<Facet, List<String>> other = new EnumMap<>(Facet.class);
    other.putAll(chosen);
    other.put(facet, List.of(value));
    return new Filter(other);
  }

  /** The same with a value chosen that was not, or no more if it was. */
  public Filter toggled(Facet facet, String value) {
    TreeSet<String> values = new TreeSet<>(of(facet));
    if (!values.remove(value)) {
      values.add(value);
    }
    Map<Facet, List<String>> other = new EnumMap<>(Facet.class);
    other.putAll(chosen);
    other.put(facet, List.copyOf(values));
    return new Filter(other);
  }

  public boolean narrows() {
    return chosen.values().stream().anyMatch(values -> !values.isEmpty());
  }

  /** A facet's values as the literal of a PostgreSQL array; values hold no comma and no quote. */
  String array(Facet facet) {
    return "{" + String.join(",", of(facet)) + "}";
  }
}
