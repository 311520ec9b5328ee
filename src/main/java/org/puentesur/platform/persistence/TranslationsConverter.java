package org.puentesur.platform.persistence;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.Map;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;

/**
 * Keeps {@link Translations} as {@code {"es": …}} in a {@code jsonb} column, which the driver reads
 * as an object of its own whose text this takes.
 */
@Converter(autoApply = true)
public class TranslationsConverter implements AttributeConverter<Translations, Object> {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public Object convertToDatabaseColumn(Translations translations) {
    if (translations == null) {
      return null;
    }
    Map<String, String> tags = new java.util.TreeMap<>();
    translations.texts().forEach((language, text) -> tags.put(language.tag(), text));
    return JSON.toJson(tags);
  }

  @Override
  public Translations convertToEntityAttribute(Object column) {
    return column == null ? null : parse(column.toString());
  }

  /** The translations written in a column's text. */
  public static Translations parse(String column) {
    @SuppressWarnings("unchecked")
    Map<String, String> tags = JSON.fromJson(column, Map.class);
    Map<Language, String> texts = new EnumMap<>(Language.class);
    tags.forEach((tag, text) -> Language.of(tag).ifPresent(language -> texts.put(language, text)));
    return new Translations(texts);
  }
}
