package org.puentesur.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Keeps a set of codes, which hold neither commas nor quotes, in a {@code text[]} column. */
@Converter
public class CodesConverter implements AttributeConverter<Set<String>, Object> {

  @Override
  public Object convertToDatabaseColumn(Set<String> codes) {
    return codes == null ? "{}" : "{" + String.join(",", new TreeSet<>(codes)) + "}";
  }

  @Override
  public Set<String> convertToEntityAttribute(Object column) {
    return column == null
        ? Set.of()
        : Arrays.stream((Object[]) column).map(Object::toString).collect(Collectors.toSet());
  }
}
