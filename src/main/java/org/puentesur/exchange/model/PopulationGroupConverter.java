package org.puentesur.exchange.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.puentesur.platform.persistence.EnumSets;

/** Keeps a set of {@link PopulationGroup} in one column. */
@Converter
public class PopulationGroupConverter implements AttributeConverter<Set<PopulationGroup>, Object> {

  private static final EnumSets<PopulationGroup> SETS = new EnumSets<>(PopulationGroup.class);

  @Override
  public Object convertToDatabaseColumn(Set<PopulationGroup> set) {
    return SETS.write(set);
  }

  @Override
  public Set<PopulationGroup> convertToEntityAttribute(Object column) {
    return SETS.read(column);
  }
}
