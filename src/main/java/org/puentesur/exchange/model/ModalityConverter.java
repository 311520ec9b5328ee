package org.puentesur.exchange.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.puentesur.platform.persistence.EnumSets;

/** Keeps a set of {@link Modality} in one column. */
@Converter
public class ModalityConverter implements AttributeConverter<Set<Modality>, Object> {

  private static final EnumSets<Modality> SETS = new EnumSets<>(Modality.class);

  @Override
  public Object convertToDatabaseColumn(Set<Modality> set) {
    return SETS.write(set);
  }

  @Override
  public Set<Modality> convertToEntityAttribute(Object column) {
    return SETS.read(column);
  }
}
