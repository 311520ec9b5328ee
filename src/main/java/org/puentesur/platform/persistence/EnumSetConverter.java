package org.puentesur.platform.persistence;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps a set of enum constants in a {@code text[]} column, so that a list needs no join for it.
 *
 * @param <E> the enum
 */
public abstract class EnumSetConverter<E extends Enum<E>>
    implements AttributeConverter<Set<E>, String> {

  private final Class<E> type;

  protected EnumSetConverter(Class<E> type) {
    this.type = type;
  }

  @Override
  public String convertToDatabaseColumn(Set<E> set) {
    Set<E> values = set == null ? Collections.emptySet() : set;
    return values.stream().map(Enum::name).collect(Collectors.joining(",", "{", "}"));
  }

  @Override
  public Set<E> convertToEntityAttribute(String column) {
    EnumSet<E> set = EnumSet.noneOf(type);
    if (column != null && column.length() > 2) {
      Arrays.stream(column.substring(1, column.length() - 1).split(","))
          .forEach(name -> set.add(Enum.valueOf(type, name)));
    }
    return set;
  }
}
