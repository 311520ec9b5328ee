package org.puentesur.exchange.model;

import jakarta.persistence.Converter;
import org.puentesur.platform.persistence.EnumSetConverter;

/** Keeps a set of {@link PopulationGroup}. */
@Converter
public class PopulationGroupConverter extends EnumSetConverter<PopulationGroup> {

  public PopulationGroupConverter() {
    super(PopulationGroup.class);
  }
}
