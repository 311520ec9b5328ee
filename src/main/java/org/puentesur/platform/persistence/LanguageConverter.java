package org.puentesur.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.puentesur.platform.text.Language;

/** Keeps a {@link Language} as its tag. */
@Converter(autoApply = true)
public class LanguageConverter implements AttributeConverter<Language, String> {

  @Override
  public String convertToDatabaseColumn(Language language) {
    return language == null ? null : language.tag();
  }

  @Override
  public Language convertToEntityAttribute(String column) {
    return column == null ? null : Language.of(column).orElseThrow();
  }
}
