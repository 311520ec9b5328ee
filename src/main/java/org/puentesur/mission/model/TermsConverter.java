package org.puentesur.mission.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.puentesur.platform.persistence.Json;

/** Keeps terms of reference by part in a {@code jsonb} column. */
@Converter
public class TermsConverter implements AttributeConverter<Map<TermsPart, String>, Object> {

  @Override
  public Object convertToDatabaseColumn(Map<TermsPart, String> terms) {
    Map<String, String> named = new TreeMap<>();
    terms.forEach((part, text) -> named.put(part.name(), text));
    return Json.write(named);
  }

  @Override
  public Map<TermsPart, String> convertToEntityAttribute(Object column) {
    Map<TermsPart, String> terms = new EnumMap<>(TermsPart.class);
    Json.read(column).forEach((part, text) -> terms.put(TermsPart.valueOf(part), text.toString()));
    return terms;
  }
}
