package org.puentesur.exchange.model;

import jakarta.persistence.Converter;
import org.puentesur.platform.persistence.EnumSetConverter;

/** Keeps a set of {@link Modality}. */
@Converter
public class ModalityConverter extends EnumSetConverter<Modality> {

  public ModalityConverter() {
    super(Modality.class);
  }
}
