package org.puentesur.exchange.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.puentesur.platform.persistence.EnumSets;

/** Keeps a set of {@link Criterion} in one column. */
@Converter
public class CriteriaConverter implements AttributeConverter<Set<Criterion>, Object> {

  private static final EnumSets<Criterion> SETS = new EnumSets<>(Criterion.class);

  @Override
  public Object convertToDatabaseColumn(Set<Criterion> set) {
    return SETS.write(set);
  }

  @Override
  public Set<Criterion> convertToEntityAttribute(Object column) {
    return SETS.read(column);
  }
}
