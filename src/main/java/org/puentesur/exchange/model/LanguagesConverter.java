package org.puentesur.exchange.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.puentesur.platform.persistence.EnumSets;
import org.puentesur.platform.text.Language;

/** Keeps a set of {@link Language} in one column. */
@Converter
public class LanguagesConverter implements AttributeConverter<Set<Language>, Object> {

  private static final EnumSets<Language> SETS = new EnumSets<>(Language.class);

  @Override
  public Object convertToDatabaseColumn(Set<Language> set) {
    return SETS.write(set);
  }

  @Override
  public Set<Language> convertToEntityAttribute(Object column) {
    return SETS.read(column);
  }
}
