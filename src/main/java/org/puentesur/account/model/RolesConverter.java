package org.puentesur.account.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.puentesur.platform.persistence.EnumSets;

/** Keeps a set of {@link Role} in one column. */
@Converter
public class RolesConverter implements AttributeConverter<Set<Role>, Object> {

  private static final EnumSets<Role> SETS = new EnumSets<>(Role.class);

  @Override
  public Object convertToDatabaseColumn(Set<Role> set) {
    return SETS.write(set);
  }

  @Override
  public Set<Role> convertToEntityAttribute(Object column) {
    return SETS.read(column);
  }
}
