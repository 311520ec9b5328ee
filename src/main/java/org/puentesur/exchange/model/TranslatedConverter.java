package org.puentesur.exchange.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.puentesur.platform.persistence.Json;
import org.puentesur.platform.text.Language;

/** Keeps the translations of a text in one {@code jsonb} column. */
@Converter
public class TranslatedConverter implements AttributeConverter<Map<Language, Translation>, Object> {

  @Override
  public Object convertToDatabaseColumn(Map<Language, Translation> translations) {
    Map<String, Map<String, String>> column = new TreeMap<>();
    if (translations != null) {
      translations.forEach(
          (language, text) ->
              column.put(
                  language.tag(),
                  Map.of(
                      "title", text.title(),
                      "summary", text.summary(),
                      "description", text.description(),
                      "origin", text.origin().name())));
    }
    return Json.write(column);
  }

  @Override
  public Map<Language, Translation> convertToEntityAttribute(Object column) {
    Map<Language, Translation> translations = new EnumMap<>(Language.class);
    Json.read(column)
        .forEach(
            (tag, text) -> translations.put(Language.of(tag).orElseThrow(), translation(text)));
    return translations;
  }

  @SuppressWarnings("unchecked")
  private static Translation translation(Object text) {
    Map<String, Object> fields = (Map<String, Object>) text;
    return new Translation(
        Json.text(fields, "title"),
        Json.text(fields, "summary"),
        Json.text(fields, "description"),
        Origin.valueOf(Json.text(fields, "origin")));
  }
}
