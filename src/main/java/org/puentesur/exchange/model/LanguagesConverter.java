package org.puentesur.exchange.model;

import jakarta.persistence.Converter;
import org.puentesur.platform.persistence.EnumSetConverter;
import org.puentesur.platform.text.Language;

/** Keeps a set of languages of work. */
@Converter
public class LanguagesConverter extends EnumSetConverter<Language> {

  public LanguagesConverter() {
    super(Language.class);
  }
}
