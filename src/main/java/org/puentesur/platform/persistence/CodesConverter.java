package org.puentesur.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.TreeSet;

/** Keeps a set of codes, which hold neither commas nor quotes, in a {@code text[]} column. */
@Converter
public class CodesConverter implements AttributeConverter<Set<String>, String> {

  @Override
  public String convertToDatabaseColumn(Set<String> codes) {
    return codes == null ? "{}" : "{" + String.join(",", new TreeSet<>(codes)) + "}";
  }

  @Override
  public Set<String> convertToEntityAttribute(String column) {
    return column == null || column.length() <= 2
        ? Set.of()
        : Set.of(column.substring(1, column.length() - 1).split(","));
  }
}
