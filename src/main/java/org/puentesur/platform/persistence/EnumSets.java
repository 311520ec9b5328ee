package org.puentesur.platform.persistence;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A set of enum constants as the literal of a {@code text[]} column, so that a list needs no join
 * for it. Converters delegate here instead of extending it: EclipseLink takes a superclass's type
 * argument for the column's type.
 *
 * @param <E> the enum
 * @param type its class
 */
public record EnumSets<E extends Enum<E>>(Class<E> type) {

  /** The array literal of a set, null taken as empty. */
  public String write(Set<E> set) {
    return set == null
        ? "{}"
        : set.stream().map(Enum::name).sorted().collect(Collectors.joining(",", "{", "}"));
  }

  /** The set of a column as EclipseLink reads it: an array of names, or null taken as empty. */
  public Set<E> read(Object column) {
    EnumSet<E> set = EnumSet.noneOf(type);
    if (column != null) {
      Arrays.stream((Object[]) column)
          .forEach(name -> set.add(Enum.valueOf(type, name.toString())));
    }
    return set;
  }
}
